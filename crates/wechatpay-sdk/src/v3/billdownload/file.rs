//! 下载账单 · Download a bill file
//!
//! `/v3/billdownload/file`

/// 下载账单 · Download a bill file
///
/// `/v3/billdownload/file`
#[derive(Clone)]
pub struct File {
    pub(crate) node: crate::chain::Node,
}

impl File {
    /// 下载账单 · Download a bill file
    ///
    /// `GET /v3/billdownload/file`
    ///
    /// 用申请账单时返回的下载地址取得账单文件内容；下载后应按申请时返回的哈希值核对文件。模式：普通商户、服务商。
    ///
    /// Downloads a bill file from the download URL that a bill request returned. Verify the file against the hash from that request. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::billdownload::file::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().token("dN7J6yDgUzbX8Uk3sD4a4e");
    /// let answer = client.v3().billdownload().file().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 账单日期是当天或早于三个月前，或子商户号不对。改正日期或子商户号。 · The bill date is today or more than three months ago, or the sub-merchant is wrong. Correct the date or the sub-merchant.
    /// - `NO_STATEMENT_EXIST` (400): 当日没有交易或资金流水，没有账单。当作空账单，不必重试。 · Nothing happened on that day, so there is no bill. Treat it as an empty bill. Do not retry.
    /// - `PARAM_ERROR` (400): 账单参数不合格式。日期用 yyyy-MM-dd，枚举值照文档。 · A parameter of the bill is malformed. Write dates as `yyyy-MM-dd`, and use documented values.
    /// - `STATEMENT_CREATING` (400): 账单还在生成。上午 10 点后再下。 · The bill is still being generated. Download the bill after 10:00 on the next day, then every 30 minutes until it is ready.
    /// - `NO_AUTH` (403): 无权取该商户的账单；下载时商户与申请账单时不同；小微商户不单独出账单。用申请账单的商户下载，子商户号填对或不填。 · The merchant may not read this bill: another merchant requested it, or it is a micro merchant, which has no bill of its own. Download with the merchant that requested the bill. Correct or omit the sub-merchant.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012791868](https://pay.weixin.qq.com/doc/v3/merchant/4012791868), [partner/4012085421](https://pay.weixin.qq.com/doc/v3/partner/4012085421), [bill/chapter3_3.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml)
    #[doc(alias("下载账单", "Download a bill file", "账单", "file", "billdownload/file"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<bytes::Bytes> {
        self.node.query("/v3/billdownload/file", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/billdownload/file")
    }
}

/// 下载账单 · Download a bill file
pub mod get {

    /// 下载账单：请求 · Download a bill file: request
    ///
    /// 条件 Conditions:
    ///
    /// - 应答不带签名，用 hash\_value 校验。The answer has no signature; check hash\_value
    pub struct Request {
        /// 前序接口返回的URL.query.token（必填） · Token from the download URL (required)
        pub token: Option<String>,
        /// 前序接口返回的URL.query.tartype · Compression type from download URL
        pub tartype: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 前序接口返回的URL.query.token（必填） · Token from the download URL (required)
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }

        /// 前序接口返回的URL.query.tartype · Compression type from download URL
        pub fn tartype<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tartype = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => token: Required "token",
            1 => tartype: Optional "tartype",
        }
    }
}
