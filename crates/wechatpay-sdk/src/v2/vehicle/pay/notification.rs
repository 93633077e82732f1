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
        self.0.call(&post::OPERATION).message(request)
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

    use crate::message::{Enumeration, JsonText, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v2::vehicle::partnerpay::notification::post::{
        DeductMode, ResultCode, ReturnCode, SignType, TradeScene, UserState,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/vehicle/pay/notification");

    /// 用户入场通知：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 公众账号id
        pub appid: Required<String>,
        /// 商户号
        pub mch_id: Required<String>,
        /// 签名类型
        pub sign_type: Required<Enumeration<SignType>>,
        /// 版本号
        pub version: Required<String>,
        /// 交易场景
        pub trade_scene: Required<Enumeration<TradeScene>>,
        /// 场景信息JSON格式字符串
        pub scene_info: Required<JsonText<SceneInfo>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 公众账号id
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Required::set(value.into());
            self
        }

        /// 签名类型
        #[inline]
        pub fn sign_type(mut self, value: impl Into<Enumeration<SignType>>) -> Self {
            self.sign_type = Required::set(value.into());
            self
        }

        /// 版本号
        #[inline]
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Required::set(value.into());
            self
        }

        /// 交易场景
        #[inline]
        pub fn trade_scene(mut self, value: impl Into<Enumeration<TradeScene>>) -> Self {
            self.trade_scene = Required::set(value.into());
            self
        }

        /// 场景信息JSON格式字符串
        #[inline]
        pub fn scene_info(mut self, value: impl Into<JsonText<SceneInfo>>) -> Self {
            self.scene_info = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("mch_id", &mut self.mch_id),
                ("sign_type", &mut self.sign_type),
                ("version", &mut self.version),
                ("trade_scene", &mut self.trade_scene),
                ("scene_info", &mut self.scene_info),
            ]);
        }
    }

    /// 场景信息JSON格式字符串
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 场景PARKING信息
        pub scene_info: Required<SceneInfoSceneInfo>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 场景PARKING信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfoSceneInfo) -> Self {
            self.scene_info = Required::set(value);
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("scene_info", &mut self.scene_info)]);
        }
    }

    /// 场景PARKING信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfoSceneInfo {
        /// 入场时间
        pub start_time: Required<String>,
        /// 回调通知URL
        pub notify_url: Option<String>,
        /// 车牌号
        pub plate_number: Option<String>,
        /// 车辆类型
        pub car_type: Option<String>,
        /// 停车场名称
        pub parking_name: Option<String>,
        /// 免费时长
        pub free_time: Required<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 车位编号
        pub space_number: Option<String>,
    }

    impl SceneInfoSceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 入场时间
        #[inline]
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Required::set(value.into());
            self
        }

        /// 回调通知URL
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 车牌号
        #[inline]
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// 车辆类型
        #[inline]
        pub fn car_type(mut self, value: impl Into<String>) -> Self {
            self.car_type = Some(value.into());
            self
        }

        /// 停车场名称
        #[inline]
        pub fn parking_name(mut self, value: impl Into<String>) -> Self {
            self.parking_name = Some(value.into());
            self
        }

        /// 免费时长
        #[inline]
        pub fn free_time(mut self, value: impl Into<String>) -> Self {
            self.free_time = Required::set(value.into());
            self
        }

        /// 用户标识
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// 车位编号
        #[inline]
        pub fn space_number(mut self, value: impl Into<String>) -> Self {
            self.space_number = Some(value.into());
            self
        }
    }

    impl Message for SceneInfoSceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("start_time", &mut self.start_time),
                ("notify_url", &mut self.notify_url),
                ("plate_number", &mut self.plate_number),
                ("car_type", &mut self.car_type),
                ("parking_name", &mut self.parking_name),
                ("free_time", &mut self.free_time),
                ("openid", &mut self.openid),
                ("space_number", &mut self.space_number),
            ]);
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

    message!(Request, SceneInfo, SceneInfoSceneInfo, Response);
}
