//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
pub struct Close(pub(crate) Node);

impl Close {
    /// 解除免确认收款授权 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
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
    ///     .close()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
    #[inline]
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close", rest)
    }
}

/// 解除免确认收款授权
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneId;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
    );

    enumeration! {
        /// 单据状态
        State {
            CLOSED = "CLOSED",
        }
    }

    enumeration! {
        /// 自动收款授权的原因
        CloseReason {
            CLOSE_VIA_MCH_API = "CLOSE_VIA_MCH_API",
        }
    }

    /// 解除免确认收款授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧授权单号
        pub out_authorization_no: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 用户展示名称
        pub user_display_name: Option<String>,
        /// 微信自动收款授权单号
        pub authorization_id: Option<String>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 用户确认授权的时间
        pub authorize_time: Option<String>,
        /// 自动收款授权的关闭信息
        pub close_info: Option<CloseInfo>,
        /// 转账场景ID
        pub transfer_scene_id: Option<Enumeration<TransferSceneId>>,
        /// 用户收款感知
        pub user_recv_perception: Option<String>,
        /// 单据创建时间
        pub create_time: Option<Time>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_authorization_no", &mut self.out_authorization_no),
                1 => Named("appid", &mut self.appid),
                2 => Named("openid", &mut self.openid),
                3 => Named("user_display_name", &mut self.user_display_name),
                4 => Named("authorization_id", &mut self.authorization_id),
                5 => Named("state", &mut self.state),
                6 => Named("authorize_time", &mut self.authorize_time),
                7 => Named("close_info", &mut self.close_info),
                8 => Named("transfer_scene_id", &mut self.transfer_scene_id),
                9 => Named("user_recv_perception", &mut self.user_recv_perception),
                10 => Named("create_time", &mut self.create_time),
                _ => return None,
            })
        }
    }

    /// 自动收款授权的关闭信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CloseInfo {
        /// 关闭时间
        pub close_time: Option<String>,
        /// 自动收款授权的原因
        pub close_reason: Option<Enumeration<CloseReason>>,
    }

    impl Message for CloseInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("close_time", &mut self.close_time),
                1 => Named("close_reason", &mut self.close_reason),
                _ => return None,
            })
        }
    }

    message!(Response, CloseInfo);
}
