//! 解除免确认收款授权 · End automatic receipt authorisation
//!
//! `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`

use crate::chain::{Members, Method};

/// 解除免确认收款授权 · End automatic receipt authorisation
///
/// `/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
#[derive(Clone)]
pub struct Close {
    pub(crate) node: crate::chain::Node,
}

impl Close {
    /// 解除免确认收款授权 · End automatic receipt authorisation
    ///
    /// `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
    ///
    /// 商户按自己的授权单号解除用户的免确认收款授权；解除后不能再凭该授权转账。模式：普通商户。
    ///
    /// Ends a user's automatic receipt authorisation by the merchant's authorisation number. It cannot be used for transfers afterwards. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .user_confirm_authorization()
    ///     .out_authorization_no()
    ///     .out_authorization_no("plfk2020042013")
    ///     .close()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4015653811](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
    #[doc(alias(
        "解除免确认收款授权",
        "End automatic receipt authorisation",
        "商家转账",
        "close",
        "out-authorization-no/close"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(Method::POST, "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close")
    }
}

/// 解除免确认收款授权 · End automatic receipt authorisation
pub mod post {

    enumeration! {
        /// 单据状态 · Record status
        State {
            /// `CLOSED`: 已关闭 · Closed
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 转账场景ID · Transfer scenario ID
        TransferSceneId {
            /// `1000`: 现金营销 · Cash marketing
            N1000 = "1000",
            /// `1002`: 行政补贴 · Administrative subsidy
            N1002 = "1002",
            /// `1004`: 保险理赔 · Insurance claim
            N1004 = "1004",
            /// `1005`: 佣金报酬 · Commission pay
            N1005 = "1005",
            /// `1009`: 采购货款 · Purchase of goods
            N1009 = "1009",
            /// `1010`: 二手回收 · Second-hand recycling
            N1010 = "1010",
            /// `1011`: 企业赔付 · Compensation by a company
            N1011 = "1011",
            /// `1013`: 公益补助 · Charity aid
            N1013 = "1013",
        }
    }

    enumeration! {
        /// 自动收款授权的原因 · Authorisation closing reason
        CloseReason {
            /// `CLOSE_VIA_MCH_API`: 商户通过接口关闭 · Closed by the merchant's API call
            CLOSE_VIA_MCH_API = "CLOSE_VIA_MCH_API",
        }
    }

    /// 解除免确认收款授权：应答 · End automatic receipt authorisation: answer
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
