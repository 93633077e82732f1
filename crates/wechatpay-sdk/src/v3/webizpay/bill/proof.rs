//! 申请企业商户企业支付出资凭证 · Apply for a funding proof
//!
//! `/v3/webizpay/bill/proof`

/// 申请企业商户企业支付出资凭证 · Apply for a funding proof
///
/// `/v3/webizpay/bill/proof`
#[derive(Clone)]
pub struct Proof {
    pub(crate) node: crate::chain::Node,
}

impl Proof {
    /// 申请企业商户企业支付出资凭证 · Apply for a funding proof
    ///
    /// `POST /v3/webizpay/bill/proof`
    ///
    /// 服务商为出资子商户申请企业支付出资凭证，填写起止日期和主体名称，返回操作流水号。模式：服务商。
    ///
    /// Applies for the proof of business payments that a sub-merchant funded in a date range and returns the operation ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::bill::proof::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .start_date("2025-04-23")
    ///     .end_date("2025-04-23")
    ///     .out_operation_id("operation12345678");
    /// let answer = client.v3().webizpay().bill().proof().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014507157](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
    #[doc(alias(
        "申请企业商户企业支付出资凭证",
        "Apply for a funding proof",
        "企业支付",
        "proof",
        "bill/proof"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/bill/proof", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/bill/proof")
    }
}

/// 申请企业商户企业支付出资凭证 · Apply for a funding proof
pub mod post {

    /// 申请企业商户企业支付出资凭证：请求 · Apply for a funding proof: request
    pub struct Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub sp_mchid: Option<String>,
        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 起始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub start_date: Option<String>,
        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub end_date: Option<String>,
        /// 商户主体名称 · Merchant entity name
        pub entity_name: Option<String>,
        /// 商户操作流水号（必填） · Merchant operation number (required)
        pub out_operation_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商商户号（必填） · Partner merchant ID (required)
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 出资子商户号（必填） · Funding sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 起始日期（必填） · Start date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn start_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_date = value.into_member();
            self
        }

        /// 结束日期（必填） · End date (required)
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub fn end_date<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_date = value.into_member();
            self
        }

        /// 商户主体名称 · Merchant entity name
        pub fn entity_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.entity_name = value.into_member();
            self
        }

        /// 商户操作流水号（必填） · Merchant operation number (required)
        pub fn out_operation_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_operation_id = value.into_member();
            self
        }
    }

    /// 申请企业商户企业支付出资凭证：应答 · Apply for a funding proof: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 商户操作流水号 · Merchant operation number
        pub out_operation_id: Option<String>,
        /// 微信支付操作流水号 · WeChat Pay operation number
        pub operation_id: Option<String>,
        /// 出资子商户号 · Funding sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 起始日期 · Start date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub start_date: Option<String>,
        /// 结束日期 · End date
        ///
        /// 格式 `yyyy-MM-dd`，北京时间。`yyyy-MM-dd`, Beijing time.
        pub end_date: Option<String>,
        /// 商户主体名称 · Merchant entity name
        pub entity_name: Option<String>,
        /// 出资凭证申请单单号 · Funding proof application number
        pub proof_id: Option<String>,
        /// 凭证下载地址 · Proof download URL
        pub download_url: Option<String>,
        /// 凭证申请创建时间 · Proof application creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 凭证状态更新时间 · Proof status update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub updated_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sp_mchid: Required "sp_mchid",
            1 => sub_mchid: Required "sub_mchid",
            2 => start_date: Required "start_date",
            3 => end_date: Required "end_date",
            4 => entity_name: Optional "entity_name",
            5 => out_operation_id: Required "out_operation_id",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => out_operation_id: Optional "out_operation_id",
            2 => operation_id: Optional "operation_id",
            3 => sub_mchid: Optional "sub_mchid",
            4 => start_date: Optional "start_date",
            5 => end_date: Optional "end_date",
            6 => entity_name: Optional "entity_name",
            7 => proof_id: Optional "proof_id",
            8 => download_url: Optional "download_url",
            9 => create_time: Optional "create_time",
            10 => updated_time: Optional "updated_time",
        }
    }
}
