//! 商户单号查询自动收款授权 · Query automatic receipt authorisation (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`

pub mod close;

/// 商户单号查询自动收款授权 · Query automatic receipt authorisation (partner)
///
/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
#[derive(Clone)]
pub struct OutAuthorizationNo {
    pub(crate) node: crate::chain::Node,
}

impl OutAuthorizationNo {
    /// `/close`: 解除免确认收款授权 · End automatic receipt authorisation (partner)
    #[inline]
    pub fn close(&self) -> close::Close {
        close::Close { node: self.node.clone() }
    }

    /// 商户单号查询自动收款授权 · Query automatic receipt authorisation (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
    ///
    /// 服务商按自己的授权单号查询用户的自动收款授权，返回授权单号、授权状态和授权时间。模式：服务商。
    ///
    /// Queries a user's automatic receipt authorisation by the partner's authorisation number and returns its ID, state and time. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .user_confirm_authorizations()
    ///     .out_authorization_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016809859](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
    #[doc(alias(
        "商户单号查询自动收款授权",
        "Query automatic receipt authorisation (partner)",
        "商家转账",
        "user-confirm-authorizations",
        "partner/user-confirm-authorizations"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get(
            "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
        )
    }
}

/// 商户单号查询自动收款授权 · Query automatic receipt authorisation (partner)
pub mod get {
    pub use crate::v3::fund_app::schemas::TransferSceneId;

    enumeration! {
        /// 单据状态 · Record status
        State {
            /// `TAKING_EFFECT`: 生效中 · In effect
            TAKING_EFFECT = "TAKING_EFFECT",
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
            /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        }
    }

    enumeration! {
        /// 自动收款授权的原因 · Authorisation closing reason
        CloseReason {
            /// `CLOSE_VIA_MCH_API`: 商户通过接口关闭 · Closed by the merchant's API call
            CLOSE_VIA_MCH_API = "CLOSE_VIA_MCH_API",
            /// `USER_CLOSE`: 用户关闭 · Closed by the user
            USER_CLOSE = "USER_CLOSE",
        }
    }

    /// 商户单号查询自动收款授权：应答 · Query automatic receipt authorisation (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧授权单号 · Merchant authorisation number
        pub out_authorization_no: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 用户展示名称 · Displayed user name
        pub user_display_name: Option<String>,
        /// 微信自动收款授权单号 · WeChat Pay authorisation number
        pub authorization_id: Option<String>,
        /// 单据状态 · Record status
        pub state: State,
        /// 用户确认授权的时间 · User authorisation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub authorize_time: Option<crate::Time>,
        /// 自动收款授权的关闭信息 · Authorisation closing information
        pub close_info: Option<CloseInfo>,
        /// 转账场景ID · Transfer scenario ID
        pub transfer_scene_id: TransferSceneId,
        /// 用户收款感知 · Receipt information shown to user
        pub user_recv_perception: Option<String>,
        /// 单据创建时间 · Record creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 自动收款授权的关闭信息 · Authorisation closing information
    #[non_exhaustive]
    pub struct CloseInfo {
        /// 关闭时间 · Closing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub close_time: Option<crate::Time>,
        /// 自动收款授权的原因 · Authorisation closing reason
        pub close_reason: CloseReason,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_authorization_no: Optional "out_authorization_no",
            1 => appid: Optional "appid",
            2 => openid: Optional "openid",
            3 => user_display_name: Optional "user_display_name",
            4 => authorization_id: Optional "authorization_id",
            5 => state: Optional "state",
            6 => authorize_time: Optional "authorize_time",
            7 => close_info: Optional "close_info",
            8 => transfer_scene_id: Optional "transfer_scene_id",
            9 => user_recv_perception: Optional "user_recv_perception",
            10 => create_time: Optional "create_time",
        }
        CloseInfo {
            0 => close_time: Optional "close_time",
            1 => close_reason: Optional "close_reason",
        }
    }
}
