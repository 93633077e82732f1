//! `/v3/aggracct-bc/wb-channel/special-reduction`

pub mod out_request_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/special-reduction`
#[derive(Clone, Debug)]
pub struct SpecialReduction(pub(crate) Node);

impl SpecialReduction {
    /// `/{out_request_no}`: 特殊减额单号
    #[inline]
    pub fn out_request_no(self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo(self.0.bind("out_request_no", value))
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
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/special-reduction", rest)
    }
}

/// 特殊减额
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;
    pub use crate::v3::aggracct_bc::wb_channel::special_reduction::out_request_no::get::{
        FailReason, ReductionType, Response, State,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/special-reduction")
            .numbered_by("out_request_no");

    /// 特殊减额：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微信支付商户号
        pub mchid: Required<String>,
        /// 额度台账号，加密传输
        pub bal_account_no: Required<Sensitive>,
        /// 特殊减额单号
        pub out_request_no: Required<String>,
        /// 特殊减额类型
        pub reduction_type: Required<Enumeration<ReductionType>>,
        /// 减额金额，单位为分
        pub amount: Required<Fen>,
        /// 特殊减额原因
        pub reason: Option<String>,
        /// 卡号，加密传输
        pub card_no: Option<Sensitive>,
        /// 商户账户协议号
        pub sgn_no: Option<String>,
        /// 请求场景
        pub req_scene: Option<Enumeration<ReqScene>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微信支付商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 额度台账号，加密传输
        #[inline]
        pub fn bal_account_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bal_account_no = Required::set(value.into());
            self
        }

        /// 特殊减额单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 特殊减额类型
        #[inline]
        pub fn reduction_type(mut self, value: impl Into<Enumeration<ReductionType>>) -> Self {
            self.reduction_type = Required::set(value.into());
            self
        }

        /// 减额金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 特殊减额原因
        #[inline]
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Some(value.into());
            self
        }

        /// 卡号，加密传输
        #[inline]
        pub fn card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_no = Some(value.into());
            self
        }

        /// 商户账户协议号
        #[inline]
        pub fn sgn_no(mut self, value: impl Into<String>) -> Self {
            self.sgn_no = Some(value.into());
            self
        }

        /// 请求场景
        #[inline]
        pub fn req_scene(mut self, value: impl Into<Enumeration<ReqScene>>) -> Self {
            self.req_scene = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("mchid", &mut self.mchid),
                ("bal_account_no", &mut self.bal_account_no),
                ("out_request_no", &mut self.out_request_no),
                ("reduction_type", &mut self.reduction_type),
                ("amount", &mut self.amount),
                ("reason", &mut self.reason),
                ("card_no", &mut self.card_no),
                ("sgn_no", &mut self.sgn_no),
                ("req_scene", &mut self.req_scene),
            ]);
        }
    }

    message!(Request);
}
