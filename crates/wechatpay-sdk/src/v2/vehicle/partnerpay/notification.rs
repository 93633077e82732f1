//! `v2/vehicle/partnerpay/notification`

/// `v2/vehicle/partnerpay/notification`
pub struct Notification {
    pub(crate) node: crate::chain::Node,
}

impl Notification {
    /// 用户入场通知 (partner)
    ///
    /// `POST /vehicle/partnerpay/notification`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::partnerpay::notification::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sub_appid("wxcbda96de0b165489")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .version(post::Version::N3_0)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .scene_info(
    ///                 post::SceneInfoSceneInfo::new()
    ///                     .start_time("20170826104339")
    ///                     .notify_url("https://weixin.qq.com")
    ///                     .plate_number("粤B888888")
    ///                     .car_type("小型车")
    ///                     .parking_name("欢乐海岸停车场")
    ///                     .free_time("1200"),
    ///             ),
    ///     );
    /// let answer = client.v2().vehicle().partnerpay().notification().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988204)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/vehicle/partnerpay/notification", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/vehicle/partnerpay/notification")
    }
}

/// 用户入场通知
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_submit_post::Version;
    pub use crate::shared::v2_vehicle_partnerpay_notification_post::DeductMode;

    enumeration! {
        /// 交易场景
        TradeScene {
            PARKING = "PARKING",
            PARKING_SPACE = "PARKING SPACE",
        }
    }

    enumeration! {
        /// 用户状态
        UserState {
            NORMAL = "NORMAL",
            BLOCK = "BLOCK",
        }
    }

    /// 用户入场通知：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::required::<String>("sub_appid"),
            message::required::<String>("sub_mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<crate::Enumeration<TradeScene>>("trade_scene"),
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

        /// 子商户公众账号id（必填）
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<crate::Enumeration<TradeScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScene>>("trade_scene", value))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<crate::JsonText<SceneInfo>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<SceneInfo>>("scene_info", value))
        }
    }

    /// 场景信息JSON格式字符串
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<SceneInfoSceneInfo>("scene_info")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 场景PARKING信息（必填）
        #[inline]
        pub fn scene_info(self, value: SceneInfoSceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }
    }

    /// 场景PARKING信息
    pub struct SceneInfoSceneInfo(pub(crate) message::Object);

    impl SceneInfoSceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("start_time"),
            message::optional::<String>("notify_url"),
            message::optional::<String>("plate_number"),
            message::optional::<String>("car_type"),
            message::optional::<String>("parking_name"),
            message::required::<String>("free_time"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
            message::optional::<String>("space_number"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 入场时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("start_time", value))
        }

        /// 回调通知URL
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 车牌号
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("plate_number", value))
        }

        /// 车辆类型
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("car_type", value))
        }

        /// 停车场名称
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("parking_name", value))
        }

        /// 免费时长（必填）
        pub fn free_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("free_time", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }

        /// 车位编号
        pub fn space_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("space_number", value))
        }
    }

    /// 用户入场通知：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户公众账号id
        pub sub_appid: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 用户状态
        pub user_state: Option<crate::Enumeration<UserState>>,
        /// 发起扣费方式
        pub deduct_mode: Option<crate::Enumeration<DeductMode>>,
    }

    request!(Request, SceneInfo, SceneInfoSceneInfo);

    held!(SceneInfo, SceneInfoSceneInfo);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => sub_appid: "sub_appid",
            5 => sub_mch_id: "sub_mch_id",
            6 => nonce_str: "nonce_str",
            7 => sign: "sign",
            8 => result_code: "result_code",
            9 => err_code: "err_code",
            10 => err_code_des: "err_code_des",
            11 => user_state: "user_state",
            12 => deduct_mode: "deduct_mode",
        }
    }
}
