//! `/v3/fund-app/mch-transfer/user-confirm-authorization`

pub mod out_authorization_no;

/// `/v3/fund-app/mch-transfer/user-confirm-authorization`
pub struct UserConfirmAuthorization {
    pub(crate) node: crate::chain::Node,
}

impl UserConfirmAuthorization {
    /// `/out-authorization-no`
    #[inline]
    pub fn out_authorization_no(self) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo { node: self.node }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/user-confirm-authorization", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/user-confirm-authorization")
    }
}

/// 申请免确认收款授权
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneId;
pub use crate::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::post::{Response, State};

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
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_authorization_no"),
            message::required::<String>("appid"),
            message::required::<String>("openid"),
            message::required::<crate::Enumeration<TransferSceneId>>("transfer_scene_id"),
            message::required::<String>("user_display_name"),
            message::optional::<String>("user_recv_perception"),
            message::required::<String>("authorization_notify_url"),
            message::optional::<SceneInfo>("scene_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户侧授权单号（必填）
        pub fn out_authorization_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_authorization_no", value))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 收款用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id(
            self,
            value: impl Into<crate::Enumeration<TransferSceneId>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<TransferSceneId>>("transfer_scene_id", value),
            )
        }

        /// 用户展示名称（必填）
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_display_name", value))
        }

        /// 用户收款感知
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_recv_perception", value))
        }

        /// 授权结果通知地址（必填）
        pub fn authorization_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_notify_url", value))
        }

        /// 场景信息
        #[inline]
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.with("scene_info", value))
        }
    }

    /// 场景信息
    pub struct SceneInfo(pub(crate) message::Object);

    impl SceneInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("client_ip"),
            message::optional::<String>("device_id"),
            message::optional::<crate::Enumeration<DeviceType>>("device_type"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户终端IP
        pub fn client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("client_ip", value))
        }

        /// 用户设备ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("device_id", value))
        }

        /// 用户设备类型
        pub fn device_type(self, value: impl Into<crate::Enumeration<DeviceType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<DeviceType>>("device_type", value))
        }
    }

    request!(Request, SceneInfo);

    held!(SceneInfo);
}
