//! `/v3/aggracct-bc/wb-channel/account/balance`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/account/balance`
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
        self.0.call(&get::OPERATION).query_message(request.0)
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

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mchid"),
            required::<Sensitive>("bal_account_no"),
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
            Self(self.0.with::<String>("mchid", value.into()))
        }

        /// 额度台账号，加密传输（必填）
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("bal_account_no", value.into()))
        }

        /// 卡号，加密传输
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("card_no", value.into()))
        }

        /// 商户子账户协议号
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sgn_no", value.into()))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<Enumeration<ReqScene>>) -> Self {
            Self(self.0.with::<Enumeration<ReqScene>>("req_scene", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("in_transit_reduction_exist", &mut self.in_transit_reduction_exist),
                1 => Named("balance", &mut self.balance),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
