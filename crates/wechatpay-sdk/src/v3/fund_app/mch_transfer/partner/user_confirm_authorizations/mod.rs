//! 申请免确认收款授权 · Request automatic receipt authorisation (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`

pub mod out_authorization_no;

/// 申请免确认收款授权 · Request automatic receipt authorisation (partner)
///
/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
#[derive(Clone)]
pub struct UserConfirmAuthorizations {
    pub(crate) node: crate::chain::Node,
}

impl UserConfirmAuthorizations {
    /// `/{out_authorization_no}`: 商户侧授权单号 · Merchant authorisation number
    pub fn out_authorization_no(
        &self,
        value: impl Into<String>,
    ) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo {
            node: self.node.bind("out_authorization_no", value),
        }
    }

    /// 申请免确认收款授权 · Request automatic receipt authorisation (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    ///
    /// 服务商发起免确认收款授权，返回`package_info`；前端凭它打开授权页面，由用户确认授权。模式：服务商。
    ///
    /// Requests a user's authorisation to receive transfers without confirmation and returns the `package_info` that opens the authorisation page. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_authorization_no("plfk2020042013")
    ///     .appid("wx8888888888888888")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .transfer_scene_id(post::TransferSceneId::N1000)
    ///     .user_display_name("wx_123456")
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .user_confirm_authorizations()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016809861](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
    #[doc(alias(
        "申请免确认收款授权",
        "Request automatic receipt authorisation (partner)",
        "商家转账",
        "user-confirm-authorizations",
        "partner/user-confirm-authorizations"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/user-confirm-authorizations")
    }
}

/// 申请免确认收款授权 · Request automatic receipt authorisation (partner)
pub mod post {
    pub use crate::v3::fund_app::schemas::TransferSceneId;

    enumeration! {
        /// 单据状态 · Record status
        State {
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        }
    }

    /// 申请免确认收款授权：请求 · Request automatic receipt authorisation (partner): request
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
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
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
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 申请免确认收款授权：应答 · Request automatic receipt authorisation (partner): answer
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

    request!(Request);

    message! {
        Request {
            0 => out_authorization_no: Required "out_authorization_no",
            1 => appid: Required "appid",
            2 => openid: Required "openid",
            3 => transfer_scene_id: Required "transfer_scene_id",
            4 => user_display_name: Required "user_display_name",
            5 => user_recv_perception: Optional "user_recv_perception",
            6 => notify_url: Required "notify_url",
        }
        Response {
            0 => out_authorization_no: Optional "out_authorization_no",
            1 => state: Optional "state",
            2 => create_time: Optional "create_time",
            3 => package_info: Optional "package_info",
        }
    }
}
