//! `/v3/fund-app/mch-transfer/partner/transfer-bills`

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;

/// `/v3/fund-app/mch-transfer/partner/transfer-bills`
pub struct TransferBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferBills {
    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node }
    }

    /// `/pre-transfer-with-authorization`
    #[inline]
    pub fn pre_transfer_with_authorization(
        self,
    ) -> pre_transfer_with_authorization::PreTransferWithAuthorization {
        pre_transfer_with_authorization::PreTransferWithAuthorization { node: self.node }
    }

    /// `/transfer`
    #[inline]
    pub fn transfer(self) -> transfer::Transfer {
        transfer::Transfer { node: self.node }
    }

    /// 发起转账 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::transfer_bills::post;
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
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .transfer_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469096)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/transfer-bills", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/transfer-bills")
    }
}

/// 发起转账
pub mod post {
    use crate::message;

    pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::{TransferSceneId, TransferSceneReportInfos, Response};

    /// 发起转账：请求
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
    }

    request!(Request);
}
