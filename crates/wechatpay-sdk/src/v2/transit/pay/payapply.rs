//! `v2/transit/pay/payapply`

/// `v2/transit/pay/payapply`
pub struct Payapply {
    pub(crate) node: crate::chain::Node,
}

impl Payapply {
    /// 申请扣款 (direct)
    ///
    /// `POST /transit/pay/payapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::pay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("公交代扣")
    ///     .detail("公交代扣：A 公交代扣：B 公交代扣：C")
    ///     .attach("自定义参数")
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .total_fee(888)
    ///     .fee_type("CNY")
    ///     .spbill_create_ip("8.8.8.8")
    ///     .goods_tag("WXG")
    ///     .notify_url("http://yoursite.com/wxpay.html")
    ///     .trade_type(post::TradeType::PAP)
    ///     .contract_id("Wx15463511252015071056489715")
    ///     .trade_scene(post::TradeScene::METRO)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .end_time("20170826114339")
    ///                     .qrcode_hash("a756836e7432437d98bbf07bdde2942c99f6a2ab88a72b60aa747fce54b093c6")
    ///                     .start_station("西单")
    ///                     .end_station("天安门西"),
    ///             ),
    ///     )
    ///     .clientip("119.145.83.6")
    ///     .deviceid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .mobile("18933432355")
    ///     .email("aobama@whitehouse.com")
    ///     .qq("100243")
    ///     .openid("baf04e6bbbd06f7b1a197d18ed53b7f1")
    ///     .creid("110102199701011000")
    ///     .outerid("user123")
    ///     .version(post::Version::N2_0);
    /// let answer = client.v2().transit().pay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/transit/pay/payapply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/transit/pay/payapply")
    }
}

/// 申请扣款
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_transit_partnerpay_payapply_post::TradeType;
    pub use crate::shared::v2_transit_pay_payapply_post::Response;
    pub use crate::v2::transit::partnerpay::payapply::post::{
        SceneInfo, SceneInfoSceneInfo, TradeScene, Version,
    };

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
            message::optional::<String>("contract_id"),
            message::required::<crate::Enumeration<TradeScene>>("trade_scene"),
            message::required::<crate::JsonText<SceneInfo>>("scene_info"),
            message::optional::<String>("clientip"),
            message::optional::<String>("deviceid"),
            message::optional::<String>("mobile"),
            message::optional::<String>("email"),
            message::optional::<String>("qq"),
            message::optional::<String>("openid"),
            message::optional::<String>("creid"),
            message::optional::<String>("outerid"),
            message::required::<crate::Enumeration<Version>>("version"),
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

        /// 委托代扣协议id
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<crate::Enumeration<TradeScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScene>>("trade_scene", value))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<crate::JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SceneInfo>>("scene_info", value))
        }

        /// 客户端 IP
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("clientip", value))
        }

        /// 设备ID
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("deviceid", value))
        }

        /// 手机号
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mobile", value))
        }

        /// 邮箱地址
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("email", value))
        }

        /// QQ号
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qq", value))
        }

        /// 微信openID
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 身份证号
        pub fn creid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("creid", value))
        }

        /// 商户侧用户标识
        pub fn outerid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("outerid", value))
        }

        /// 版本号 此字段仅针对有垫资权限的商户有效（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }
    }

    request!(Request);
}
