//! 获取购付汇账单文件下载链接 · Get an exchange bill URL
//!
//! `/v3/funds-to-oversea/bill-download-url`

/// 获取购付汇账单文件下载链接 · Get an exchange bill URL
///
/// `/v3/funds-to-oversea/bill-download-url`
#[derive(Clone)]
pub struct BillDownloadUrl {
    pub(crate) node: crate::chain::Node,
}

impl BillDownloadUrl {
    /// 获取购付汇账单文件下载链接 · Get an exchange bill URL
    ///
    /// `GET /v3/funds-to-oversea/bill-download-url`
    ///
    /// 电商平台取得某一天购付汇账单文件的下载链接，返回校验文件用的哈希值。模式：服务商。
    ///
    /// Returns the download URL of the foreign exchange bill of a day and the hash with which to verify the file. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::funds_to_oversea::bill_download_url::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().bill_date("2021-01-01").sub_mchid("1900000109");
    /// let answer = client.v3().funds_to_oversea().bill_download_url().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012476132](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
    #[doc(alias(
        "获取购付汇账单文件下载链接",
        "Get an exchange bill URL",
        "平台收付通 跨境付款",
        "bill-download-url",
        "funds-to-oversea/bill-download-url"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/funds-to-oversea/bill-download-url", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/funds-to-oversea/bill-download-url")
    }
}

/// 获取购付汇账单文件下载链接 · Get an exchange bill URL
pub mod get {

    /// 获取购付汇账单文件下载链接：请求 · Get an exchange bill URL: request
    pub struct Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub bill_date: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 账单日期（必填） · Bill date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn bill_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bill_date = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 获取购付汇账单文件下载链接：应答 · Get an exchange bill URL: answer
    #[non_exhaustive]
    pub struct Response {
        /// 哈希类型 · Hash type
        pub hash_type: Option<String>,
        /// 哈希值 · Hash
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub hash_value: Option<String>,
        /// 下载地址 · Download URL
        pub download_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => bill_date: Required "bill_date",
            1 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => hash_type: Optional "hash_type",
            1 => hash_value: Optional "hash_value",
            2 => download_url: Optional "download_url",
        }
    }
}
