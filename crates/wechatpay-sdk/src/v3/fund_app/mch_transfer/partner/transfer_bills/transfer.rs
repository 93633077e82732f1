//! `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
#[derive(Clone, Debug)]
pub struct Transfer(pub(crate) Node);

impl Transfer {
    /// 转账（用户自动收款） (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001121")
    ///     .appid("wxf636efh567hg4356")
    ///     .out_bill_no("plfk2020042013")
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
    ///     .authorization_id("201202504101000123456789012");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .transfer_bills()
    ///     .transfer()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/transfer-bills/transfer", rest)
    }
}

/// 转账（用户自动收款）
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Members, Message, Required, Time, enumeration, message,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::{TransferSceneId, TransferSceneReportInfos};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer")
            .numbered_by("out_bill_no");

    enumeration! {
        /// 单据状态
        State {
            ACCEPTED = "ACCEPTED",
            SUCCESS = "SUCCESS",
        }
    }

    /// 转账（用户自动收款）：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Required<String>,
        /// 商户AppID
        pub appid: Required<String>,
        /// 商户单号
        pub out_bill_no: Required<String>,
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
        /// 微信自动收款授权单号
        pub authorization_id: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
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

        /// 微信自动收款授权单号
        #[inline]
        pub fn authorization_id(mut self, value: impl Into<String>) -> Self {
            self.authorization_id = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("appid", &mut self.appid),
                ("out_bill_no", &mut self.out_bill_no),
                ("user_name", &mut self.user_name),
                ("transfer_amount", &mut self.transfer_amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("notify_url", &mut self.notify_url),
                ("user_recv_perception", &mut self.user_recv_perception),
                ("transfer_scene_id", &mut self.transfer_scene_id),
                ("transfer_scene_report_infos", &mut self.transfer_scene_report_infos),
                ("authorization_id", &mut self.authorization_id),
            ]);
        }
    }

    /// 转账（用户自动收款）：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 商户AppID
        pub appid: Option<String>,
        /// 单据状态
        pub state: Option<Enumeration<State>>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<Sensitive>,
        /// 单据创建时间
        pub create_time: Option<Time>,
        /// 最后一次状态变更时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("mchid", &mut self.mchid),
                ("out_bill_no", &mut self.out_bill_no),
                ("transfer_bill_no", &mut self.transfer_bill_no),
                ("appid", &mut self.appid),
                ("state", &mut self.state),
                ("transfer_amount", &mut self.transfer_amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("fail_reason", &mut self.fail_reason),
                ("openid", &mut self.openid),
                ("user_name", &mut self.user_name),
                ("create_time", &mut self.create_time),
                ("update_time", &mut self.update_time),
            ]);
        }
    }

    message!(Request, Response);
}
