namespace OfficeBulletin.App.Serving;

/// <summary>HEAD is answered as GET is, without the body, which the server's core leaves out (RFC 9110 9.3.2): monitors and download programs ask so.</summary>
internal static class HeadRequests
{
    public static Task AsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
