//! `/v3/fund-app/mch-transfer/user-confirm-authorization`

pub mod out_authorization_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/user-confirm-authorization`
#[derive(Clone, Debug)]
pub struct UserConfirmAuthorization(pub(crate) Node);

impl UserConfirmAuthorization {
    /// `/out-authorization-no`
    #[inline]
    pub fn out_authorization_no(self) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo(self.0)
    }

    /// 申请免确认收款授权 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::user_confirm_authorization::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_authorization_no("plfk2020042013")
    ///     .appid("102022609")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .transfer_scene_id(post::TransferSceneId::N1000)
    ///     .user_display_name("wx_123456")
    ///     .user_recv_perception("现金奖励")
    ///     .authorization_notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .client_ip("113.84.136.9")
    ///             .device_id("8d67f169fe104008cd20b72573a0c8c9")
    ///             .device_type(post::DeviceType::IOS),
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .user_confirm_authorization()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/user-confirm-authorization", rest)
    }
}

/// 申请免确认收款授权
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneId;
pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::post::{Response, State};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/user-confirm-authorization");

    enumeration! {
        /// 用户设备类型
        DeviceType {
            IOS = "IOS",
            ANDROID = "ANDROID",
            HARMONY = "HARMONY",
            OTHER = "OTHER",
        }
    }

    /// 申请免确认收款授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户侧授权单号
        pub out_authorization_no: Required<String>,
        /// 商户AppID
        pub appid: Required<String>,
        /// 收款用户OpenID
        pub openid: Required<String>,
        /// 转账场景ID
        pub transfer_scene_id: Required<Enumeration<TransferSceneId>>,
        /// 用户展示名称
        pub user_display_name: Required<String>,
        /// 用户收款感知
        pub user_recv_perception: Option<String>,
        /// 授权结果通知地址
        pub authorization_notify_url: Required<String>,
        /// 场景信息
        pub scene_info: Option<SceneInfo>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户侧授权单号
        #[inline]
        pub fn out_authorization_no(mut self, value: impl Into<String>) -> Self {
            self.out_authorization_no = Required::set(value.into());
            self
        }

        /// 商户AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 收款用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 转账场景ID
        #[inline]
        pub fn transfer_scene_id(mut self, value: impl Into<Enumeration<TransferSceneId>>) -> Self {
            self.transfer_scene_id = Required::set(value.into());
            self
        }

        /// 用户展示名称
        #[inline]
        pub fn user_display_name(mut self, value: impl Into<String>) -> Self {
            self.user_display_name = Required::set(value.into());
            self
        }

        /// 用户收款感知
        #[inline]
        pub fn user_recv_perception(mut self, value: impl Into<String>) -> Self {
            self.user_recv_perception = Some(value.into());
            self
        }

        /// 授权结果通知地址
        #[inline]
        pub fn authorization_notify_url(mut self, value: impl Into<String>) -> Self {
            self.authorization_notify_url = Required::set(value.into());
            self
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(mut self, value: SceneInfo) -> Self {
            self.scene_info = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_authorization_no", &mut self.out_authorization_no),
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("transfer_scene_id", &mut self.transfer_scene_id),
                ("user_display_name", &mut self.user_display_name),
                ("user_recv_perception", &mut self.user_recv_perception),
                ("authorization_notify_url", &mut self.authorization_notify_url),
                ("scene_info", &mut self.scene_info),
            ]);
        }
    }

    /// 场景信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SceneInfo {
        /// 用户终端IP
        pub client_ip: Option<String>,
        /// 用户设备ID
        pub device_id: Option<String>,
        /// 用户设备类型
        pub device_type: Option<Enumeration<DeviceType>>,
    }

    impl SceneInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 用户终端IP
        #[inline]
        pub fn client_ip(mut self, value: impl Into<String>) -> Self {
            self.client_ip = Some(value.into());
            self
        }

        /// 用户设备ID
        #[inline]
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// 用户设备类型
        #[inline]
        pub fn device_type(mut self, value: impl Into<Enumeration<DeviceType>>) -> Self {
            self.device_type = Some(value.into());
            self
        }
    }

    impl Message for SceneInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("client_ip", &mut self.client_ip),
                ("device_id", &mut self.device_id),
                ("device_type", &mut self.device_type),
            ]);
        }
    }

    message!(Request, SceneInfo);
}
