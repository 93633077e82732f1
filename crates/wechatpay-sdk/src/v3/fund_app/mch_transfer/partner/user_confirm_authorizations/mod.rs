//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`

pub mod out_authorization_no;

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
pub struct UserConfirmAuthorizations {
    pub(crate) node: crate::chain::Node,
}

impl UserConfirmAuthorizations {
    /// `/{out_authorization_no}`: 商户侧授权单号
    pub fn out_authorization_no(
        self,
        value: impl Into<String>,
    ) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo {
            node: self.node.bind("out_authorization_no", value),
        }
    }

    /// 申请免确认收款授权 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::user_confirm_authorizations::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_authorization_no("plfk2020042013")
    ///     .appid("102022609")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .transfer_scene_id(post::TransferSceneId::N1000)
    ///     .user_display_name("wx_123456")
    ///     .user_recv_perception("现金奖励")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/user-confirm-authorizations", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/user-confirm-authorizations")
    }
}

/// 申请免确认收款授权
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneId;

    enumeration! {
        /// 单据状态
        State {
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
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
            message::required::<String>("notify_url"),
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
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 申请免确认收款授权：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧授权单号
        pub out_authorization_no: Option<String>,
        /// 单据状态
        pub state: Option<crate::Enumeration<State>>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => out_authorization_no: "out_authorization_no",
            1 => state: "state",
            2 => create_time: "create_time",
            3 => package_info: "package_info",
        }
    }
}
