//! `/v3/aggracct-bc/wb-channel/account/balance`

/// `/v3/aggracct-bc/wb-channel/account/balance`
pub struct Balance {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/account/balance", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/account/balance")
    }
}

/// 查询渠道额度
pub mod get {
    use crate::message;

    enumeration! {
        /// 请求场景
        ReqScene {
            SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            SJT_MICRO_MERCHANT = "SJT_MICRO_MERCHANT",
            WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    /// 查询渠道额度：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("mchid"),
            message::required::<crate::Sensitive>("bal_account_no"),
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

        /// 卡号，加密传输
        pub fn card_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_no", value))
        }

        /// 商户子账户协议号
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sgn_no", value))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<crate::Enumeration<ReqScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ReqScene>>("req_scene", value))
        }
    }

    /// 查询渠道额度：应答
    #[non_exhaustive]
    pub struct Response {
        /// 是否存在在途减额指令
        pub in_transit_reduction_exist: Option<bool>,
        /// 额度台账号额度，单位为分
        pub balance: Option<crate::Fen>,
    }

    request!(Request);

    message! {
        Response {
            0 => in_transit_reduction_exist: "in_transit_reduction_exist",
            1 => balance: "balance",
        }
    }
}
