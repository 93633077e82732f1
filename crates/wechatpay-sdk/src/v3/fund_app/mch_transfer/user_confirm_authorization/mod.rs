//! 申请免确认收款授权 · Request automatic receipt authorisation
//!
//! `/v3/fund-app/mch-transfer/user-confirm-authorization`

pub mod out_authorization_no;

/// 申请免确认收款授权 · Request automatic receipt authorisation
///
/// `/v3/fund-app/mch-transfer/user-confirm-authorization`
#[derive(Clone)]
pub struct UserConfirmAuthorization {
    pub(crate) node: crate::chain::Node,
}

impl UserConfirmAuthorization {
    /// `/out-authorization-no`: 商户单号查询自动收款授权、解除免确认收款授权 · Query automatic receipt authorisation; End automatic receipt authorisation
    #[inline]
    pub fn out_authorization_no(&self) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo { node: self.node.clone() }
    }

    /// 申请免确认收款授权 · Request automatic receipt authorisation
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization`
    ///
    /// 商户发起免确认收款授权，返回`package_info`；前端凭它打开授权页面，由用户确认授权。模式：普通商户。
    ///
    /// Requests a user's authorisation to receive transfers without confirmation and returns the `package_info` that opens the authorisation page. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::user_confirm_authorization::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_authorization_no("plfk2020042013")
    ///     .appid("wx8888888888888888")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .transfer_scene_id(post::TransferSceneId::N1000)
    ///     .user_display_name("wx_123456")
    ///     .authorization_notify_url("https://www.example.com/notify");
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
    /// 官方文档 · Official pages: [merchant/4015901167](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
    #[doc(alias(
        "申请免确认收款授权",
        "Request automatic receipt authorisation",
        "商家转账",
        "user-confirm-authorization",
        "mch-transfer/user-confirm-authorization"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/user-confirm-authorization", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/user-confirm-authorization")
    }
}

/// 申请免确认收款授权 · Request automatic receipt authorisation
pub mod post {
    pub use crate::v3::fund_app::schemas::TransferSceneId;

    enumeration! {
        /// 用户设备类型 · User device type
        DeviceType {
            /// `IOS`: 苹果系统 · iOS
            IOS = "IOS",
            /// `ANDROID`: 安卓系统 · Android
            ANDROID = "ANDROID",
            /// `HARMONY`: 鸿蒙系统 · HarmonyOS
            HARMONY = "HARMONY",
            /// `OTHER`: 其他 · Other
            OTHER = "OTHER",
        }
    }

    enumeration! {
        /// 单据状态 · Record status
        State {
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        }
    }

    /// 申请免确认收款授权：请求 · Request automatic receipt authorisation: request
    pub struct Request {
        /// 商户侧授权单号（必填） · Merchant authorisation number (required)
        pub out_authorization_no: Option<String>,
        /// 商户AppID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 收款用户OpenID（必填） · Payee openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub transfer_scene_id: TransferSceneId,
        /// 用户展示名称（必填） · Displayed user name (required)
        pub user_display_name: Option<String>,
        /// 用户收款感知 · Receipt information shown to user
        pub user_recv_perception: Option<String>,
        /// 授权结果通知地址（必填） · Authorisation result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub authorization_notify_url: Option<String>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户侧授权单号（必填） · Merchant authorisation number (required)
        pub fn out_authorization_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_authorization_no = value.into_member();
            self
        }

        /// 商户AppID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 收款用户OpenID（必填） · Payee openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 转账场景ID（必填） · Transfer scenario ID (required)
        pub fn transfer_scene_id<M>(
            mut self,
            value: impl crate::IntoMember<TransferSceneId, M>,
        ) -> Self {
            self.transfer_scene_id = value.into_member().unwrap_or_default();
            self
        }

        /// 用户展示名称（必填） · Displayed user name (required)
        pub fn user_display_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_display_name = value.into_member();
            self
        }

        /// 用户收款感知 · Receipt information shown to user
        pub fn user_recv_perception<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_recv_perception = value.into_member();
            self
        }

        /// 授权结果通知地址（必填） · Authorisation result notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn authorization_notify_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.authorization_notify_url = value.into_member();
            self
        }

        /// 场景信息 · Scenario information
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 用户终端IP · User device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub client_ip: Option<String>,
        /// 用户设备ID · User device ID
        pub device_id: Option<String>,
        /// 用户设备类型 · User device type
        pub device_type: DeviceType,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 用户终端IP · User device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.client_ip = value.into_member();
            self
        }

        /// 用户设备ID · User device ID
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 用户设备类型 · User device type
        pub fn device_type<M>(mut self, value: impl crate::IntoMember<DeviceType, M>) -> Self {
            self.device_type = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 申请免确认收款授权：应答 · Request automatic receipt authorisation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧授权单号 · Merchant authorisation number
        pub out_authorization_no: Option<String>,
        /// 单据状态 · Record status
        pub state: State,
        /// 单据创建时间 · Record creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 跳转领取页面的package信息 · Claim page package information
        pub package_info: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SceneInfo);

    message! {
        Request {
            0 => out_authorization_no: Required "out_authorization_no",
            1 => appid: Required "appid",
            2 => openid: Required "openid",
            3 => transfer_scene_id: Required "transfer_scene_id",
            4 => user_display_name: Required "user_display_name",
            5 => user_recv_perception: Optional "user_recv_perception",
            6 => authorization_notify_url: Required "authorization_notify_url",
            7 => scene_info: Optional "scene_info",
        }
        SceneInfo {
            0 => client_ip: Optional "client_ip",
            1 => device_id: Optional "device_id",
            2 => device_type: Optional "device_type",
        }
        Response {
            0 => out_authorization_no: Optional "out_authorization_no",
            1 => state: Optional "state",
            2 => create_time: Optional "create_time",
            3 => package_info: Optional "package_info",
        }
    }
}
