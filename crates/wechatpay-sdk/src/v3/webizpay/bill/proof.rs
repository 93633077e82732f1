//! `/v3/webizpay/bill/proof`

/// `/v3/webizpay/bill/proof`
pub struct Proof {
    pub(crate) node: crate::chain::Node,
}

impl Proof {
    /// 申请企业商户企业支付出资凭证 (partner)
    ///
    /// `POST /v3/webizpay/bill/proof`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::bill::proof::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("12341234")
    ///     .sub_mchid("43214321")
    ///     .start_date("2025-04-23")
    ///     .end_date("2025-04-23")
    ///     .entity_name("某某科技有限公司")
    ///     .out_operation_id("operation12345678");
    /// let answer = client.v3().webizpay().bill().proof().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/webizpay/bill/proof", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/bill/proof")
    }
}

/// 申请企业商户企业支付出资凭证
pub mod post {
    use crate::message;

    /// 申请企业商户企业支付出资凭证：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("start_date"),
            message::required::<String>("end_date"),
            message::optional::<String>("entity_name"),
            message::required::<String>("out_operation_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 出资子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 起始日期（必填）
        pub fn start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_date", value))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_date", value))
        }

        /// 商户主体名称
        pub fn entity_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("entity_name", value))
        }

        /// 商户操作流水号（必填）
        pub fn out_operation_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_operation_id", value))
        }
    }

    /// 申请企业商户企业支付出资凭证：应答
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 商户操作流水号
        pub out_operation_id: Option<String>,
        /// 微信支付操作流水号
        pub operation_id: Option<String>,
        /// 出资子商户号
        pub sub_mchid: Option<String>,
        /// 起始日期
        pub start_date: Option<String>,
        /// 结束日期
        pub end_date: Option<String>,
        /// 商户主体名称
        pub entity_name: Option<String>,
        /// 出资凭证申请单单号
        pub proof_id: Option<String>,
        /// 凭证下载地址
        pub download_url: Option<String>,
        /// 凭证申请创建时间
        pub create_time: Option<crate::Time>,
        /// 凭证状态更新时间
        pub updated_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => sp_mchid: "sp_mchid",
            1 => out_operation_id: "out_operation_id",
            2 => operation_id: "operation_id",
            3 => sub_mchid: "sub_mchid",
            4 => start_date: "start_date",
            5 => end_date: "end_date",
            6 => entity_name: "entity_name",
            7 => proof_id: "proof_id",
            8 => download_url: "download_url",
            9 => create_time: "create_time",
            10 => updated_time: "updated_time",
        }
    }
}
