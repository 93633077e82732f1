//! `/v3/global/profit-sharing/bill-download-url`

/// `/v3/global/profit-sharing/bill-download-url`
pub struct BillDownloadUrl {
    pub(crate) node: crate::chain::Node,
}

impl BillDownloadUrl {
    /// 获取分账账单文件下载地址
    ///
    /// `GET /v3/global/profit-sharing/bill-download-url`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::bill_download_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").bill_date("2020-01-01");
    /// let answer = client.v3().global().profit_sharing().bill_download_url().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/profit-sharing/bill-download-url", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/bill-download-url")
    }
}

/// 获取分账账单文件下载地址
pub mod get {
    use crate::message;

    /// 获取分账账单文件下载地址：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("sub_mchid"), message::optional::<String>("bill_date")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 账单日期
        pub fn bill_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bill_date", value))
        }
    }

    /// 获取分账账单文件下载地址：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 下载地址
        pub download_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => download_url: "download_url",
        }
    }
}
