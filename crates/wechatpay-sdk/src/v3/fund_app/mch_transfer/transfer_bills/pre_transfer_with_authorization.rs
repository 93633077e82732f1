//! `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
#[derive(Clone, Debug)]
pub struct PreTransferWithAuthorization(pub(crate) Node);

impl PreTransferWithAuthorization {
    /// 发起转账并完成自动收款授权 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::pre_transfer_with_authorization::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxf636efh567hg4356")
    ///     .out_bill_no("plfk2020042013")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_name("张三")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .user_recv_perception("现金奖励")
    ///     .transfer_scene_id(post::TransferSceneId::N1000)
    ///     .transfer_scene_report_infos(vec![
    ///         post::TransferSceneReportInfos::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///     ])
    ///     .authorization_info(
    ///         post::AuthorizationInfo::new()
    ///             .user_display_name("wx_123456")
    ///             .out_authorization_no("plfk2020042013")
    ///             .authorization_notify_url("https://www.weixin.qq.com/wxpay/pay.php"),
    ///     )
    ///     .sponsor_mchid("1900001109");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .pre_transfer_with_authorization()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0
            .chain("v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization", rest)
    }
}

/// 发起转账并完成自动收款授权
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::{TransferSceneId, TransferSceneReportInfos, AuthorizationInfo};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    )
    .numbered_by("out_bill_no");

    enumeration! {
        /// 单据状态
        State {
            ACCEPTED = "ACCEPTED",
            PROCESSING = "PROCESSING",
            WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
            TRANSFERING = "TRANSFERING",
            SUCCESS = "SUCCESS",
            CANCELING = "CANCELING",
        }
    }

    /// 发起转账并完成自动收款授权：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户AppID
        pub appid: Required<String>,
        /// 商户单号
        pub out_bill_no: Required<String>,
        /// 收款用户OpenID
        pub openid: Required<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<Sensitive>,
        /// 转账金额，单位为分
        pub transfer_amount: Required<Fen>,
        /// 转账备注
        pub transfer_remark: Required<String>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 用户收款感知
        pub user_recv_perception: Option<String>,
        /// 转账场景ID
        pub transfer_scene_id: Required<Enumeration<TransferSceneId>>,
        /// 转账场景报备信息
        pub transfer_scene_report_infos: Required<Vec<TransferSceneReportInfos>>,
        /// 自动收款授权信息
        pub authorization_info: Option<AuthorizationInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户AppID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 商户单号
        #[inline]
        pub fn out_bill_no(mut self, value: impl Into<String>) -> Self {
            self.out_bill_no = Required::set(value.into());
            self
        }

        /// 收款用户OpenID
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 收款用户姓名，加密传输
        #[inline]
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Some(value.into());
            self
        }

        /// 转账金额，单位为分
        #[inline]
        pub fn transfer_amount(mut self, value: impl Into<Fen>) -> Self {
            self.transfer_amount = Required::set(value.into());
            self
        }

        /// 转账备注
        #[inline]
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Required::set(value.into());
            self
        }

        /// 通知地址
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// 用户收款感知
        #[inline]
        pub fn user_recv_perception(mut self, value: impl Into<String>) -> Self {
            self.user_recv_perception = Some(value.into());
            self
        }

        /// 转账场景ID
        #[inline]
        pub fn transfer_scene_id(mut self, value: impl Into<Enumeration<TransferSceneId>>) -> Self {
            self.transfer_scene_id = Required::set(value.into());
            self
        }

        /// 转账场景报备信息
        #[inline]
        pub fn transfer_scene_report_infos(mut self, value: Vec<TransferSceneReportInfos>) -> Self {
            self.transfer_scene_report_infos = Required::set(value);
            self
        }

        /// 自动收款授权信息
        #[inline]
        pub fn authorization_info(mut self, value: AuthorizationInfo) -> Self {
            self.authorization_info = Some(value);
            self
        }

        /// 出资商户号
        #[inline]
        pub fn sponsor_mchid(mut self, value: impl Into<String>) -> Self {
            self.sponsor_mchid = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("out_bill_no", &mut self.out_bill_no),
                ("openid", &mut self.openid),
                ("user_name", &mut self.user_name),
                ("transfer_amount", &mut self.transfer_amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("notify_url", &mut self.notify_url),
                ("user_recv_perception", &mut self.user_recv_perception),
                ("transfer_scene_id", &mut self.transfer_scene_id),
                ("transfer_scene_report_infos", &mut self.transfer_scene_report_infos),
                ("authorization_info", &mut self.authorization_info),
                ("sponsor_mchid", &mut self.sponsor_mchid),
            ]);
        }
    }

    /// 发起转账并完成自动收款授权：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据创建时间
        pub create_time: Option<Time>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
        /// 用户展示名称
        pub user_display_name: Option<String>,
        /// 商户侧授权单号
        pub out_authorization_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_bill_no", &mut self.out_bill_no),
                ("transfer_bill_no", &mut self.transfer_bill_no),
                ("create_time", &mut self.create_time),
                ("state", &mut self.state),
                ("package_info", &mut self.package_info),
                ("user_display_name", &mut self.user_display_name),
                ("out_authorization_no", &mut self.out_authorization_no),
            ]);
        }
    }

    message!(Request, Response);
}
