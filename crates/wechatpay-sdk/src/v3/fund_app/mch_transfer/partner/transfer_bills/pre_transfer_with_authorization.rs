//! `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
pub struct PreTransferWithAuthorization {
    pub(crate) node: crate::chain::Node,
}

impl PreTransferWithAuthorization {
    /// 发起转账并完成自动收款授权 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001121")
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
    ///     );
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .transfer_bills()
    ///     .pre_transfer_with_authorization()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped(
            "v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
        )
    }
}

/// 发起转账并完成自动收款授权
pub mod post {
    use crate::message;

    enumeration! {
        /// 转账场景ID
        TransferSceneId {
            N1000 = "1000",
            N1002 = "1002",
            N1004 = "1004",
            N1005 = "1005",
            N1009 = "1009",
            N1010 = "1010",
            N1011 = "1011",
            N1013 = "1013",
        }
    }

    /// 发起转账并完成自动收款授权：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("appid"),
            message::required::<String>("out_bill_no"),
            message::required::<String>("openid"),
            message::optional::<crate::Sensitive>("user_name"),
            message::required::<crate::Fen>("transfer_amount"),
            message::required::<String>("transfer_remark"),
            message::optional::<String>("notify_url"),
            message::optional::<String>("user_recv_perception"),
            message::required::<crate::Enumeration<TransferSceneId>>("transfer_scene_id"),
            message::required::<Vec<TransferSceneReportInfos>>("transfer_scene_report_infos"),
            message::optional::<AuthorizationInfo>("authorization_info"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户单号（必填）
        pub fn out_bill_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_bill_no", value))
        }

        /// 收款用户OpenID（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 收款用户姓名，加密传输
        pub fn user_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("user_name", value))
        }

        /// 转账金额，单位为分（必填）
        pub fn transfer_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("transfer_amount", value))
        }

        /// 转账备注（必填）
        pub fn transfer_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transfer_remark", value))
        }

        /// 通知地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户收款感知
        pub fn user_recv_perception(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_recv_perception", value))
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

        /// 转账场景报备信息（必填）
        #[inline]
        pub fn transfer_scene_report_infos(self, value: Vec<TransferSceneReportInfos>) -> Self {
            Self(self.0.with("transfer_scene_report_infos", value))
        }

        /// 自动收款授权信息
        #[inline]
        pub fn authorization_info(self, value: AuthorizationInfo) -> Self {
            Self(self.0.with("authorization_info", value))
        }
    }

    /// 转账场景报备信息
    pub struct TransferSceneReportInfos(pub(crate) message::Object);

    impl TransferSceneReportInfos {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("info_type"),
            message::required::<String>("info_content"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 信息类型（必填）
        pub fn info_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("info_type", value))
        }

        /// 信息内容（必填）
        pub fn info_content(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("info_content", value))
        }
    }

    /// 自动收款授权信息
    pub struct AuthorizationInfo(pub(crate) message::Object);

    impl AuthorizationInfo {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("user_display_name"),
            message::required::<String>("out_authorization_no"),
            message::required::<String>("authorization_notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户展示名称（必填）
        pub fn user_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_display_name", value))
        }

        /// 商户侧授权单号（必填）
        pub fn out_authorization_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_authorization_no", value))
        }

        /// 自动收款授权结果通知地址（必填）
        pub fn authorization_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("authorization_notify_url", value))
        }
    }

    /// 发起转账并完成自动收款授权：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 跳转领取页面的package信息
        pub package_info: Option<String>,
    }

    request!(Request, TransferSceneReportInfos, AuthorizationInfo);

    held!(TransferSceneReportInfos, AuthorizationInfo);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => out_bill_no: "out_bill_no",
            2 => transfer_bill_no: "transfer_bill_no",
            3 => create_time: "create_time",
            4 => package_info: "package_info",
        }
    }
}
