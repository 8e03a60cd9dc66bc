using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OfficeBulletin.Gate.Zip;

/// <summary>
/// CRC-32 by carry-less multiplication: four remainders of 128 bits are carried along, each multiplied by a power of x modulo the polynomial, bits reflected (Gopal et al., "Fast CRC
/// Computation for Generic Polynomials Using PCLMULQDQ Instruction", Intel 2009, whose constants these are).
/// </summary>
internal static class CrcFolding
{
    /// <summary>Bytes that a step takes in.</summary>
    public const int Step = 64;

    /// <summary>The state after these bytes, a whole number of steps and at least one.</summary>
    public static uint Add(uint state, ReadOnlySpan<byte> bytes)
    {
        var blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes);
        var four = Vector128.Create(0x0154442bd4UL, 0x01c6e41596UL);
        var one = Vector128.Create(0x01751997d0UL, 0x00ccaa009eUL);
        var a = blocks[0] ^ Vector128.CreateScalar((ulong)state);
        var b = blocks[1];
        var c = blocks[2];
        var d = blocks[3];
        for (blocks = blocks[4..]; blocks.Length >= 4; blocks = blocks[4..])
        {
            a = Fold(a, four) ^ blocks[0];
            b = Fold(b, four) ^ blocks[1];
            c = Fold(c, four) ^ blocks[2];
            d = Fold(d, four) ^ blocks[3];
        }
        return Reduce(Fold(Fold(Fold(a, one) ^ b, one) ^ c, one) ^ d, one);
    }

    private static Vector128<ulong> Fold(Vector128<ulong> remainder, Vector128<ulong> powers) =>
        Pclmulqdq.CarrylessMultiply(remainder, powers, 0x00) ^ Pclmulqdq.CarrylessMultiply(remainder, powers, 0x11);

    /// <summary>From 128 bits to 64, to 32, and by Barrett's reduction to the remainder itself.</summary>
    private static uint Reduce(Vector128<ulong> remainder, Vector128<ulong> one)
    {
        var mask = Vector128.Create(0xFFFFFFFFUL, 0UL);
        var half = Pclmulqdq.CarrylessMultiply(remainder, one, 0x10) ^ Sse2.ShiftRightLogical128BitLane(remainder, 8);
        var quarter = Pclmulqdq.CarrylessMultiply(half & mask, Vector128.CreateScalar(0x0163cd6124UL), 0x00) ^ Sse2.ShiftRightLogical128BitLane(half, 4);
        var barrett = Vector128.Create(0x01db710641UL, 0x01f7011641UL);
        var quotient = Pclmulqdq.CarrylessMultiply(quarter & mask, barrett, 0x10) & mask;
        return (Pclmulqdq.CarrylessMultiply(quotient, barrett, 0x00) ^ quarter).AsUInt32().GetElement(1);
    }
}
