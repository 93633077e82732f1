//! `/v3/aggracct-bc/wb-channel/special-reduction`

pub mod out_request_no;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/aggracct-bc/wb-channel/special-reduction`
pub struct SpecialReduction {
    pub(crate) node: Node,
}

impl SpecialReduction {
    /// `/{out_request_no}`: 特殊减额单号
    #[inline]
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/aggracct-bc/wb-channel/special-reduction")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/special-reduction", rest)
    }
}

/// 特殊减额
pub mod post {
    use crate::message::{Enumeration, Fen, Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::shared::v3_aggracct_bc_wb_channel_special_reduction_out_request_no_get::State;
    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;
    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::out_request_no::get::{
        FailReason, ReductionType, Response,
    };

    /// 特殊减额：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<Sensitive>("bal_account_no"),
            required::<String>("out_request_no"),
            required::<Enumeration<ReductionType>>("reduction_type"),
            required::<Fen>("amount"),
            optional::<String>("reason"),
            optional::<Sensitive>("card_no"),
            optional::<String>("sgn_no"),
            optional::<Enumeration<ReqScene>>("req_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 微信支付商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 额度台账号，加密传输（必填）
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("bal_account_no", value))
        }

        /// 特殊减额单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 特殊减额类型（必填）
        pub fn reduction_type(self, value: impl Into<Enumeration<ReductionType>>) -> Self {
            Self(self.0.with_some::<Enumeration<ReductionType>>("reduction_type", value))
        }

        /// 减额金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("amount", value))
        }

        /// 特殊减额原因
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reason", value))
        }

        /// 卡号，加密传输
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("card_no", value))
        }

        /// 商户账户协议号
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sgn_no", value))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<Enumeration<ReqScene>>) -> Self {
            Self(self.0.with_some::<Enumeration<ReqScene>>("req_scene", value))
        }
    }

    request!(Request);
}
