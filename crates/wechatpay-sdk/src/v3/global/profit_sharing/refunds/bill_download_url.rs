//! 获取分账退款账单下载链接 · Get a profit-sharing refund bill URL
//!
//! `/v3/global/profit-sharing/refunds/bill-download-url`

/// 获取分账退款账单下载链接 · Get a profit-sharing refund bill URL
///
/// `/v3/global/profit-sharing/refunds/bill-download-url`
#[derive(Clone)]
pub struct BillDownloadUrl {
    pub(crate) node: crate::chain::Node,
}

impl BillDownloadUrl {
    /// 获取分账退款账单下载链接 · Get a profit-sharing refund bill URL
    ///
    /// `GET /v3/global/profit-sharing/refunds/bill-download-url`
    ///
    /// 机构取得子商户某一天分账退款账单的下载地址，用它下载账单。模式：普通商户、服务商。
    ///
    /// Returns the download URL of the profit-sharing refund bill of a sub-merchant for a day. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::refunds::bill_download_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .refunds()
    ///     .bill_download_url()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::refunds::bill_download_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .refunds()
    ///     .bill_download_url()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013025022](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
    #[doc(alias(
        "获取分账退款账单下载链接",
        "Get a profit-sharing refund bill URL",
        "跨境/全球 分账",
        "bill-download-url",
        "refunds/bill-download-url"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/global/profit-sharing/refunds/bill-download-url", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/refunds/bill-download-url")
    }
}

/// 获取分账退款账单下载链接 · Get a profit-sharing refund bill URL
pub mod get {

    /// 获取分账退款账单下载链接：请求 · Get a profit-sharing refund bill URL: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 账单日期 · Bill date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub bill_date: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 账单日期 · Bill date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }
    }

    /// 获取分账退款账单下载链接：应答 · Get a profit-sharing refund bill URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 下载地址 · Download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => bill_date: Optional "bill_date",
        }
        Response {
            0 => download_url: Optional "download_url",
        }
    }
}
