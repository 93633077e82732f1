//! `/v3/aggracct-bc/wb-channel/account/balance`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/account/balance`
#[derive(Clone, Debug)]
pub struct Balance(pub(crate) Node);

impl Balance {
    /// 查询渠道额度
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/balance`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::account::balance::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900016681")
    ///     .bal_account_no("6225760000000000")
    ///     .card_no("6225760000000000")
    ///     .sgn_no("example_sgn_no")
    ///     .req_scene(get::ReqScene::SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT);
    /// let answer = client.v3().aggracct_bc().wb_channel().account().balance().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/account/balance", rest)
    }
}

/// 查询渠道额度
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/aggracct-bc/wb-channel/account/balance");

    enumeration! {
        /// 请求场景
        ReqScene {
            SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            SJT_MICRO_MERCHANT = "SJT_MICRO_MERCHANT",
            WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    /// 查询渠道额度：请求（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微信支付商户号
        pub mchid: Required<String>,
        /// 额度台账号，加密传输
        pub bal_account_no: Required<Sensitive>,
        /// 卡号，加密传输
        pub card_no: Option<Sensitive>,
        /// 商户子账户协议号
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

        /// 卡号，加密传输
        #[inline]
        pub fn card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_no = Some(value.into());
            self
        }

        /// 商户子账户协议号
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
                ("card_no", &mut self.card_no),
                ("sgn_no", &mut self.sgn_no),
                ("req_scene", &mut self.req_scene),
            ]);
        }
    }

    /// 查询渠道额度：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 是否存在在途减额指令
        pub in_transit_reduction_exist: Option<bool>,
        /// 额度台账号额度，单位为分
        pub balance: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("in_transit_reduction_exist", &mut self.in_transit_reduction_exist),
                ("balance", &mut self.balance),
            ]);
        }
    }

    message!(Request, Response);
}
