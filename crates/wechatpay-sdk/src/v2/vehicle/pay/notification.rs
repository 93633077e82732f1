//! `v2/vehicle/pay/notification`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/vehicle/pay/notification`
#[derive(Clone, Debug)]
pub struct Notification(pub(crate) Node);

impl Notification {
    /// 用户入场通知 (direct)
    ///
    /// `POST /vehicle/pay/notification`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::vehicle::pay::notification::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxcbda96de0b165486")
    ///     .mch_id("10000098")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .version("3.0")
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
    /// let answer = client.v2().vehicle().pay().notification().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985272)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/vehicle/pay/notification", rest)
    }
}

/// 用户入场通知
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Hold, JsonText, Listed, Members, Message, Object, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v2::vehicle::partnerpay::notification::post::{
        DeductMode, ResultCode, ReturnCode, SignType, TradeScene, UserState,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/vehicle/pay/notification");

    /// 用户入场通知：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("appid"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("version"),
            required::<Enumeration<TradeScene>>("trade_scene"),
            required::<JsonText<SceneInfo>>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号id（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("appid", String::hold(value.into())))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("mch_id", String::hold(value.into())))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with("sign_type", <Enumeration<SignType>>::hold(value.into())))
        }

        /// 版本号（必填）
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.with("version", String::hold(value.into())))
        }

        /// 交易场景（必填）
        pub fn trade_scene(self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            Self(self.0.with("trade_scene", <Enumeration<TradeScene>>::hold(value.into())))
        }

        /// 场景信息JSON格式字符串（必填）
        pub fn scene_info(self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            Self(self.0.with("scene_info", <JsonText<SceneInfo>>::hold(value.into())))
        }
    }

    /// 场景信息JSON格式字符串
    #[derive(Clone)]
    pub struct SceneInfo(pub(crate) Object);

    impl SceneInfo {
        const MEMBERS: &'static [Listed] = &[required::<SceneInfoSceneInfo>("scene_info")];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 场景PARKING信息（必填）
        pub fn scene_info(self, value: SceneInfoSceneInfo) -> Self {
            Self(self.0.with("scene_info", value.hold()))
        }
    }

    /// 场景PARKING信息
    #[derive(Clone)]
    pub struct SceneInfoSceneInfo(pub(crate) Object);

    impl SceneInfoSceneInfo {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("start_time"),
            optional::<String>("notify_url"),
            optional::<String>("plate_number"),
            optional::<String>("car_type"),
            optional::<String>("parking_name"),
            required::<String>("free_time"),
            optional::<String>("openid"),
            optional::<String>("space_number"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 入场时间（必填）
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("start_time", String::hold(value.into())))
        }

        /// 回调通知URL
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with("notify_url", String::hold(value.into())))
        }

        /// 车牌号
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with("plate_number", String::hold(value.into())))
        }

        /// 车辆类型
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with("car_type", String::hold(value.into())))
        }

        /// 停车场名称
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with("parking_name", String::hold(value.into())))
        }

        /// 免费时长（必填）
        pub fn free_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with("free_time", String::hold(value.into())))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("openid", String::hold(value.into())))
        }

        /// 车位编号
        pub fn space_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with("space_number", String::hold(value.into())))
        }
    }

    /// 用户入场通知：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号id
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 用户状态
        pub user_state: Option<Enumeration<UserState>>,
        /// 发起扣费方式
        pub deduct_mode: Option<Enumeration<DeductMode>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("return_code", &mut self.return_code),
                ("return_msg", &mut self.return_msg),
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("nonce_str", &mut self.nonce_str),
                ("sign", &mut self.sign),
                ("result_code", &mut self.result_code),
                ("err_code", &mut self.err_code),
                ("err_code_des", &mut self.err_code_des),
                ("user_state", &mut self.user_state),
                ("deduct_mode", &mut self.deduct_mode),
            ]);
        }
    }

    request!(Request, SceneInfo, SceneInfoSceneInfo);

    message!(Response);
}
