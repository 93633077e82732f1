//! `/v3/aggracct-bc/wb-channel/special-reduction`

pub mod out_request_no;

/// `/v3/aggracct-bc/wb-channel/special-reduction`
pub struct SpecialReduction {
    pub(crate) node: crate::chain::Node,
}

impl SpecialReduction {
    /// `/{out_request_no}`: 特殊减额单号
    pub fn out_request_no(self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.bind("out_request_no", value) }
    }

    /// 特殊减额
    ///
    /// `POST /v3/aggracct-bc/wb-channel/special-reduction`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::special_reduction::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900016681")
    ///     .bal_account_no("6225760000000000")
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .reduction_type(post::ReductionType::JUDICIAL_DEDUCTION)
    ///     .amount(1)
    ///     .reason("司法案件号：202508080009")
    ///     .card_no("6225760000000000")
    ///     .sgn_no("example_sgn_no")
    ///     .req_scene(post::ReqScene::SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT);
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .special_reduction()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/special-reduction", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/special-reduction")
    }
}

/// 特殊减额
pub mod post {
    use crate::message;

    pub use crate::shared::v3_aggracct_bc_wb_channel_special_reduction_out_request_no_get::State;
    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;
    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::out_request_no::get::{
        FailReason, ReductionType, Response,
    };

    /// 特殊减额：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<crate::Sensitive>("bal_account_no"),
            message::required::<String>("out_request_no"),
            message::required::<crate::Enumeration<ReductionType>>("reduction_type"),
            message::required::<crate::Fen>("amount"),
            message::optional::<String>("reason"),
            message::optional::<crate::Sensitive>("card_no"),
            message::optional::<String>("sgn_no"),
            message::optional::<crate::Enumeration<ReqScene>>("req_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微信支付商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 额度台账号，加密传输（必填）
        pub fn bal_account_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bal_account_no", value))
        }

        /// 特殊减额单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 特殊减额类型（必填）
        pub fn reduction_type(self, value: impl Into<crate::Enumeration<ReductionType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ReductionType>>("reduction_type", value))
        }

        /// 减额金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 特殊减额原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 卡号，加密传输
        pub fn card_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_no", value))
        }

        /// 商户账户协议号
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sgn_no", value))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<crate::Enumeration<ReqScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ReqScene>>("req_scene", value))
        }
    }

    request!(Request);
}
