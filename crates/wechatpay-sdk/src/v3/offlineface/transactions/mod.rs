//! `/v3/offlineface/transactions`

pub mod out_trade_no;

/// `/v3/offlineface/transactions`
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node }
    }

    /// 申请扣款接口
    ///
    /// `POST /v3/offlineface/transactions`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::offlineface::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .auth_code("")
    ///     .sp_appid("")
    ///     .sp_mchid("")
    ///     .sub_appid("")
    ///     .sub_mchid("")
    ///     .amount(post::Amount::new().total(0).currency(post::Currency::CNY))
    ///     .scene_info(post::SceneInfo::new().device_ip(""))
    ///     .goods_tag("")
    ///     .description("")
    ///     .attach("")
    ///     .settle_info(post::SettleInfo::new().profit_sharing(true))
    ///     .out_trade_no("")
    ///     .business(post::Business::new().business_product_id(0).business_scene_id(0));
    /// let answer = client.v3().offlineface().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/offlineface/transactions", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/offlineface/transactions")
    }
}

/// 申请扣款接口
pub mod post {
    use crate::message;

    pub use crate::shared::v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post_currency::Currency;
pub use crate::v3::offlineface::transactions::out_trade_no::out_trade_no::get::{Response, Payer, Amount as ResponseAmount, SceneInfo as ResponseSceneInfo, TradeType};

    /// 申请扣款接口：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("auth_code"),
            message::optional::<String>("sp_appid"),
            message::optional::<String>("sp_mchid"),
            message::optional::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
            message::optional::<Amount>("amount"),
            message::optional::<SceneInfo>("scene_info"),
            message::optional::<String>("goods_tag"),
            message::optional::<String>("description"),
            message::optional::<String>("attach"),
            message::optional::<SettleInfo>("settle_info"),
            message::optional::<String>("out_trade_no"),
            message::optional::<Business>("business"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付凭证（必填）
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("auth_code", value))
        }

        /// 服务商公众号appid
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 服务商商户号
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户公众号appid
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 金额信息
        #[inline]
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.with("amount", value))
        }

        /// 支付场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }

        /// 优惠标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 商品信息
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// 商户附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 结算信息
        #[inline]
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.with("settle_info", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 业务信息
        #[inline]
        pub fn business(self, value: Business) -> Self {
            Self(self.0.with("business", value))
        }
    }

    /// 金额信息
    pub struct Amount(pub(crate) message::Object);

    impl Amount {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Fen>("total"),
            message::required::<crate::Enumeration<Currency>>("currency"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 总金额，单位为分（必填）
        pub fn total(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total", value))
        }

        /// 货币类型（必填）
        pub fn currency(self, value: impl Into<crate::Enumeration<Currency>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Currency>>("currency", value))
        }
    }

    /// 支付场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("device_ip")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 设备IP（必填）
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_ip", value))
        }
    }

    /// 结算信息
    pub struct SettleInfo(pub(crate) message::Object);

    impl SettleInfo {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<bool>("profit_sharing")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 是否支持分账
        #[inline]
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.with("profit_sharing", value))
        }
    }

    /// 业务信息
    pub struct Business(pub(crate) message::Object);

    impl Business {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("business_product_id"),
            message::required::<i64>("business_scene_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 平台产品ID，已知取值：`2`、`11`（必填）
        #[inline]
        pub fn business_product_id(self, value: i64) -> Self {
            Self(self.0.with("business_product_id", value))
        }

        /// 平台场景ID，已知取值：`3`、`4`、`5`、`6`、`124`、`125`、`126`（必填）
        #[inline]
        pub fn business_scene_id(self, value: i64) -> Self {
            Self(self.0.with("business_scene_id", value))
        }
    }

    request!(Request, Amount, SceneInfo, SettleInfo, Business);

    held!(Amount, SceneInfo, SettleInfo, Business);
}
