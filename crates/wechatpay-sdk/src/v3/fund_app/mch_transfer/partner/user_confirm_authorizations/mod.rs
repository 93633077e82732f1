//! `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`

pub mod out_authorization_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
#[derive(Clone, Debug)]
pub struct UserConfirmAuthorizations(pub(crate) Node);

impl UserConfirmAuthorizations {
    /// `/{out_authorization_no}`: 商户侧授权单号
    #[inline]
    pub fn out_authorization_no(
        self,
        value: impl Into<String>,
    ) -> out_authorization_no::OutAuthorizationNo {
        out_authorization_no::OutAuthorizationNo(self.0.bind("out_authorization_no", value))
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/user-confirm-authorizations", rest)
    }
}

/// 申请免确认收款授权
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneId;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
    );

    enumeration! {
        /// 单据状态
        State {
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
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
        pub notify_url: Required<String>,
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
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
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
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 申请免确认收款授权：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户侧授权单号
        pub out_authorization_no: Option<String>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 单据创建时间
        pub create_time: Option<Time>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_authorization_no", &mut self.out_authorization_no),
                ("state", &mut self.state),
                ("create_time", &mut self.create_time),
                ("package_info", &mut self.package_info),
            ]);
        }
    }

    message!(Request, Response);
}
