//! `v2/vehicle/pay/payapply`

/// `v2/vehicle/pay/payapply`
pub struct Payapply {
    pub(crate) node: crate::chain::Node,
}

impl Payapply {
    /// 申请扣款 (direct)
    ///
    /// `POST /vehicle/pay/payapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .detail("公交代扣：A公交代扣：B公交代扣：C")
    ///     .attach("自定义参数")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://yoursite.com/wxpay.html")
    ///     .trade_type(post::TradeType::PAP)
    ///     .version(post::Version::N3_0)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .profit_sharing(post::ProfitSharing::Y)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .end_time("20170826114339")
    ///                     .charging_time("3600")
    ///                     .plate_number("粤B888888")
    ///                     .car_type("小型车")
    ///                     .parking_name("欢乐海岸停车场")
    ///                     .free_time("1200")
    ///                     .deduct_mode(post::DeductMode::PROACTIVE)
    ///                     .support_deduct_mode(post::SupportDeductMode::DEDUCT_PROACTIVE_ONLY),
    ///             ),
    ///     );
    /// let answer = client.v2().vehicle().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985331)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/vehicle/pay/payapply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/vehicle/pay/payapply")
    }
}

/// 申请扣款
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_submit_post::Version;
    pub use crate::shared::v2_transit_partnerpay_payapply_post::TradeType;
    pub use crate::shared::v2_transit_pay_payapply_post::Response;
    pub use crate::shared::v2_vehicle_partnerpay_notification_post::DeductMode;
    pub use crate::shared::v3_vehicle_transactions_parking_post::ProfitSharing;
    pub use crate::v2::vehicle::partnerpay::payapply::post::{
        ChannelType, SceneInfo, SceneInfoSceneInfo, SupportDeductMode,
    };
    pub use crate::v2::vehicle::partnerpay::querystate::post::TradeScene;

    /// 申请扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("body"),
            message::optional::<String>("detail"),
            message::optional::<String>("attach"),
            message::required::<String>("out_trade_no"),
            message::required::<crate::Fen>("total_fee"),
            message::optional::<String>("fee_type"),
            message::required::<String>("spbill_create_ip"),
            message::optional::<String>("goods_tag"),
            message::required::<String>("notify_url"),
            message::required::<crate::Enumeration<TradeType>>("trade_type"),
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<crate::Enumeration<TradeScene>>("trade_scene"),
            message::optional::<String>("openid"),
            message::optional::<crate::Enumeration<ProfitSharing>>("profit_sharing"),
            message::required::<crate::JsonText<SceneInfo>>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 商品描述（必填）
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("body", value))
        }

        /// 商品详情
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("detail", value))
        }

        /// 附加数据
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 总金额，单位为分（必填）
        pub fn total_fee(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_fee", value))
        }

        /// 货币类型
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fee_type", value))
        }

        /// 终端IP（必填）
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("spbill_create_ip", value))
        }

        /// 商品标记
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_tag", value))
        }

        /// 回调通知url（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 交易类型（必填）
        pub fn trade_type(self, value: impl Into<crate::Enumeration<TradeType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeType>>("trade_type", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<crate::Enumeration<TradeScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScene>>("trade_scene", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 分账标识
        pub fn profit_sharing(self, value: impl Into<crate::Enumeration<ProfitSharing>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProfitSharing>>("profit_sharing", value))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<crate::JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SceneInfo>>("scene_info", value))
        }
    }

    request!(Request);
}
