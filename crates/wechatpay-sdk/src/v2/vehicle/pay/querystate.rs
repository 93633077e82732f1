//! `v2/vehicle/pay/querystate`

/// `v2/vehicle/pay/querystate`
pub struct Querystate {
    pub(crate) node: crate::chain::Node,
}

impl Querystate {
    /// 用户状态查询 (direct)
    ///
    /// `POST /vehicle/pay/querystate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::pay::querystate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .trade_scene(post::TradeScene::PARKING)
    ///     .jump_scene("H5")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .version(post::Version::N3_0);
    /// let answer = client.v2().vehicle().pay().querystate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986415)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/vehicle/pay/querystate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/vehicle/pay/querystate")
    }
}

/// 用户状态查询
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_submit_post::Version;
    pub use crate::shared::v2_vehicle_partnerpay_notification_post::DeductMode;
    pub use crate::v2::vehicle::partnerpay::querystate::post::{TradeScene, UserState};

    enumeration! {
        /// 常用车牌标志
        CommonUseFlag {
            COMMON_USE = "COMMON_USE",
        }
    }

    /// 用户状态查询：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<crate::Enumeration<TradeScene>>("trade_scene"),
            message::optional::<String>("jump_scene"),
            message::required::<String>("openid"),
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

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<crate::Enumeration<TradeScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<TradeScene>>("trade_scene", value))
        }

        /// 跳转场景
        pub fn jump_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("jump_scene", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }
    }

    /// 用户状态查询：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 请求appid
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
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
        /// 用户标识
        pub openid: Option<String>,
        /// 发起扣费方式
        pub deduct_mode: Option<crate::Enumeration<DeductMode>>,
        /// 跳转路径
        pub path: Option<String>,
        /// 车牌信息
        pub plate_number_info: Option<crate::JsonText<PlateNumberInfo>>,
    }

    /// 车牌信息
    #[non_exhaustive]
    pub struct PlateNumberInfo {
        /// 车牌信息列表
        pub plate_number_info: Option<Vec<PlateNumberInfoPlateNumberInfo>>,
    }

    /// 车牌信息列表
    #[non_exhaustive]
    pub struct PlateNumberInfoPlateNumberInfo {
        /// 车牌号
        pub plate_number: Option<String>,
        /// 车牌通道标识
        pub channel_type: Option<String>,
        /// 常用车牌标志
        pub common_use_flag: Option<crate::Enumeration<CommonUseFlag>>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => appid: "appid",
            3 => mch_id: "mch_id",
            4 => nonce_str: "nonce_str",
            5 => sign: "sign",
            6 => result_code: "result_code",
            7 => err_code: "err_code",
            8 => err_code_des: "err_code_des",
            9 => user_state: "user_state",
            10 => openid: "openid",
            11 => deduct_mode: "deduct_mode",
            12 => path: "path",
            13 => plate_number_info: "plate_number_info",
        }
        PlateNumberInfo {
            0 => plate_number_info: "plate_number_info",
        }
        PlateNumberInfoPlateNumberInfo {
            0 => plate_number: "plate_number",
            1 => channel_type: "channel_type",
            2 => common_use_flag: "common_use_flag",
        }
    }
}
