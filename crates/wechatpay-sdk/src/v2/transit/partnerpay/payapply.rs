//! `v2/transit/partnerpay/payapply`

use crate::chain::{Call, Chain, Method, Node};

/// `v2/transit/partnerpay/payapply`
pub struct Payapply {
    pub(crate) node: Node,
}

impl Payapply {
    /// 申请扣款 (partner)
    ///
    /// `POST /transit/partnerpay/payapply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::transit::partnerpay::payapply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .mch_id("10000098")
    ///     .sub_mch_id("1900000109")
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
    /// let answer = client.v2().transit().partnerpay().payapply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989903)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/transit/partnerpay/payapply").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/transit/partnerpay/payapply", rest)
    }
}

/// 申请扣款
pub mod post {
    use crate::message::{Enumeration, Fen, JsonText, Listed, Object, optional, required};

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_transit_partnerpay_payapply_post::TradeType;
    pub use crate::shared::v2_transit_partnerpay_payapply_post_response::Response;

    enumeration! {
        /// 交易场景
        TradeScene {
            METRO = "METRO",
            BUS = "BUS",
        }
    }

    enumeration! {
        /// 版本号 此字段仅针对有垫资权限的商户有效
        Version {
            N2_0 = "2.0",
        }
    }

    /// 申请扣款：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            optional::<String>("sub_appid"),
            required::<String>("mch_id"),
            required::<String>("sub_mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("body"),
            optional::<String>("detail"),
            optional::<String>("attach"),
            required::<String>("out_trade_no"),
            required::<Fen>("total_fee"),
            optional::<String>("fee_type"),
            required::<String>("spbill_create_ip"),
            optional::<String>("goods_tag"),
            required::<String>("notify_url"),
            required::<Enumeration<TradeType>>("trade_type"),
            optional::<String>("contract_id"),
            required::<Enumeration<TradeScene>>("trade_scene"),
            required::<JsonText<SceneInfo>>("scene_info"),
            optional::<String>("clientip"),
            optional::<String>("deviceid"),
            optional::<String>("mobile"),
            optional::<String>("email"),
            optional::<String>("qq"),
            optional::<String>("openid"),
            optional::<String>("creid"),
            optional::<String>("outerid"),
            required::<Enumeration<Version>>("version"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户公众账号id
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<Enumeration<SignType>>("sign_type", value))
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
        pub fn total_fee(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with_some::<Fen>("total_fee", value))
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
        pub fn trade_type(self, value: impl Into<Enumeration<TradeType>>) -> Self {
            Self(self.0.with_some::<Enumeration<TradeType>>("trade_type", value))
        }

        /// 委托代扣协议id
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_id", value))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            Self(self.0.with_some::<Enumeration<TradeScene>>("trade_scene", value))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<JsonText<SceneInfo>>("scene_info", value))
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
        pub fn version(self, value: impl Into<Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<Enumeration<Version>>("version", value))
        }
    }

    /// 场景信息JSON格式字符串
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] = &[required::<SceneInfoSceneInfo>("scene_info")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 场景METRO信息（必填）
        #[inline]
        pub fn scene_info(self, value: SceneInfoSceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }
    }

    /// 场景METRO信息
    pub struct SceneInfoSceneInfo(pub(crate) Object);

    impl SceneInfoSceneInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("start_time"),
            optional::<String>("end_time"),
            optional::<String>("qrcode_hash"),
            optional::<String>("start_station"),
            optional::<String>("end_station"),
            optional::<String>("line_name"),
            optional::<String>("plate_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 乘车时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 结束时间
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_time", value))
        }

        /// 乘车码SHA256
        pub fn qrcode_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("qrcode_hash", value))
        }

        /// 起始站
        pub fn start_station(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_station", value))
        }

        /// 终点站
        pub fn end_station(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("end_station", value))
        }

        /// 乘车路线
        pub fn line_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("line_name", value))
        }

        /// 车牌号
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }
    }

    request!(Request, SceneInfo, SceneInfoSceneInfo);

    held!(SceneInfo, SceneInfoSceneInfo);
}
