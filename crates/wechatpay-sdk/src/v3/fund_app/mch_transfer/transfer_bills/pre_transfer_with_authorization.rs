//! `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`

/// `/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
#[derive(Clone)]
pub struct PreTransferWithAuthorization {
    pub(crate) node: crate::chain::Node,
}

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
    ///     .transfer_scene_report_infos([
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("奖励说明")
    ///             .info_content("注册会员抽奖一等奖"),
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
            request,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization")
    }
}

/// 发起转账并完成自动收款授权
pub mod post {
    pub use crate::v3::fund_app::schemas::{TransferSceneId, TransferSceneReportInfo};

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
        final SUCCESS
    }

    /// 发起转账并完成自动收款授权：请求
    pub struct Request {
        /// 商户AppID（必填）
        pub appid: Option<String>,
        /// 商户单号（必填）
        pub out_bill_no: Option<String>,
        /// 收款用户OpenID（必填）
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 转账金额，单位为分（必填）
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填）
        pub transfer_remark: Option<String>,
        /// 通知地址
        pub notify_url: Option<String>,
        /// 用户收款感知
        pub user_recv_perception: Option<String>,
        /// 转账场景ID（必填）
        pub transfer_scene_id: TransferSceneId,
        /// 转账场景报备信息（必填）
        pub transfer_scene_report_infos: Option<Vec<TransferSceneReportInfo>>,
        /// 自动收款授权信息
        pub authorization_info: Option<AuthorizationInfo>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户AppID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户单号（必填）
        pub fn out_bill_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_bill_no = value.into_member();
            self
        }

        /// 收款用户OpenID（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 收款用户姓名，加密传输
        pub fn user_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.user_name = value.into_member();
            self
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.transfer_amount = value.into_member();
            self
        }

        /// 转账备注（必填）
        pub fn transfer_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transfer_remark = value.into_member();
            self
        }

        /// 通知地址
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 用户收款感知
        pub fn user_recv_perception<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_recv_perception = value.into_member();
            self
        }

        /// 转账场景ID（必填）
        pub fn transfer_scene_id<M>(
            mut self,
            value: impl crate::IntoMember<TransferSceneId, M>,
        ) -> Self {
            self.transfer_scene_id = value.into_member().unwrap_or_default();
            self
        }

        /// 转账场景报备信息（必填）
        pub fn transfer_scene_report_infos<M>(
            mut self,
            value: impl crate::IntoList<TransferSceneReportInfo, M>,
        ) -> Self {
            self.transfer_scene_report_infos = value.into_list();
            self
        }

        /// 自动收款授权信息
        pub fn authorization_info<M>(
            mut self,
            value: impl crate::IntoMember<AuthorizationInfo, M>,
        ) -> Self {
            self.authorization_info = value.into_member();
            self
        }

        /// 出资商户号
        pub fn sponsor_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sponsor_mchid = value.into_member();
            self
        }
    }

    /// 自动收款授权信息
    pub struct AuthorizationInfo {
        /// 用户展示名称（必填）
        pub user_display_name: Option<String>,
        /// 商户侧授权单号（必填）
        pub out_authorization_no: Option<String>,
        /// 自动收款授权结果通知地址（必填）
        pub authorization_notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AuthorizationInfo {
        /// 用户展示名称（必填）
        pub fn user_display_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_display_name = value.into_member();
            self
        }

        /// 商户侧授权单号（必填）
        pub fn out_authorization_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_authorization_no = value.into_member();
            self
        }

        /// 自动收款授权结果通知地址（必填）
        pub fn authorization_notify_url<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.authorization_notify_url = value.into_member();
            self
        }
    }

    /// 发起转账并完成自动收款授权：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 单据状态
        pub state: State,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
        /// 用户展示名称
        pub user_display_name: Option<String>,
        /// 商户侧授权单号
        pub out_authorization_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, AuthorizationInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => out_bill_no: Required "out_bill_no",
            2 => openid: Required "openid",
            3 => user_name: Optional "user_name",
            4 => transfer_amount: Required "transfer_amount",
            5 => transfer_remark: Required "transfer_remark",
            6 => notify_url: Optional "notify_url",
            7 => user_recv_perception: Optional "user_recv_perception",
            8 => transfer_scene_id: Required "transfer_scene_id",
            9 => transfer_scene_report_infos: Required "transfer_scene_report_infos",
            10 => authorization_info: Optional "authorization_info",
            11 => sponsor_mchid: Optional "sponsor_mchid",
        }
        AuthorizationInfo {
            0 => user_display_name: Required "user_display_name",
            1 => out_authorization_no: Required "out_authorization_no",
            2 => authorization_notify_url: Required "authorization_notify_url",
        }
        Response {
            0 => out_bill_no: Optional "out_bill_no",
            1 => transfer_bill_no: Optional "transfer_bill_no",
            2 => create_time: Optional "create_time",
            3 => state: Optional "state",
            4 => package_info: Optional "package_info",
            5 => user_display_name: Optional "user_display_name",
            6 => out_authorization_no: Optional "out_authorization_no",
        }
    }
}
