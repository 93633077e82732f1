//! `/v3/papay/pay/partner/transactions/apply`

/// `/v3/papay/pay/partner/transactions/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 受理扣款 (partner)
    ///
    /// `POST /v3/papay/pay/partner/transactions/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::pay::partner::transactions::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .transaction_notify_url("https://www.qq.com/")
    ///     .contract_id("123124412412423431")
    ///     .amount(post::Amount::new().total(1).currency("CNY"))
    ///     .goods_tag("DISCOUNTS")
    ///     .attach("自定义数据");
    /// let answer = client
    ///     .v3()
    ///     .papay()
    ///     .pay()
    ///     .partner()
    ///     .transactions()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/papay/pay/partner/transactions/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/partner/transactions/apply")
    }
}

/// 受理扣款
pub mod post {
    use crate::message;

    pub use crate::v3::papay::insurance_pay::transactions::apply::post::{
        Amount, Response, ResponseAmount,
    };

    /// 受理扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("out_trade_no"),
            message::required::<String>("description"),
            message::required::<String>("transaction_notify_url"),
            message::required::<String>("contract_id"),
            message::required::<Amount>("amount"),
            message::optional::<String>("goods_tag"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 子商户号商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户的AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 商品描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 通知地址（必填）
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_notify_url", value))
        }

        /// 委托代扣协议ID（必填）
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 扣费金额信息（必填）
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 订单优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }
    }

    request!(Request);
}
