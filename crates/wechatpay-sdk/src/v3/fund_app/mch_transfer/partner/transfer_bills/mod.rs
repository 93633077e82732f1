//! `/v3/fund-app/mch-transfer/partner/transfer-bills`

pub mod out_bill_no;
pub mod pre_transfer_with_authorization;
pub mod transfer;

/// `/v3/fund-app/mch-transfer/partner/transfer-bills`
#[derive(Clone)]
pub struct TransferBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferBills {
    /// `/out-bill-no`
    #[inline]
    pub fn out_bill_no(&self) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.clone() }
    }

    /// `/pre-transfer-with-authorization`
    #[inline]
    pub fn pre_transfer_with_authorization(
        &self,
    ) -> pre_transfer_with_authorization::PreTransferWithAuthorization {
        pre_transfer_with_authorization::PreTransferWithAuthorization { node: self.node.clone() }
    }

    /// `/transfer`
    #[inline]
    pub fn transfer(&self) -> transfer::Transfer {
        transfer::Transfer { node: self.node.clone() }
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
    ///     .transfer_scene_report_infos([
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("奖励说明")
    ///             .info_content("注册会员抽奖一等奖"),
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/transfer-bills", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/transfer-bills")
    }
}

/// 发起转账
pub mod post {
    pub use crate::v3::fund_app::schemas::{TransferSceneId, TransferSceneReportInfo};

    /// 发起转账：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填）
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

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
    }

    /// 发起转账：应答
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => appid: Required "appid",
            2 => out_bill_no: Required "out_bill_no",
            3 => openid: Required "openid",
            4 => user_name: Optional "user_name",
            5 => transfer_amount: Required "transfer_amount",
            6 => transfer_remark: Required "transfer_remark",
            7 => notify_url: Optional "notify_url",
            8 => user_recv_perception: Optional "user_recv_perception",
            9 => transfer_scene_id: Required "transfer_scene_id",
            10 => transfer_scene_report_infos: Required "transfer_scene_report_infos",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => create_time: Optional "create_time",
            4 => package_info: Optional "package_info",
        }
    }
}
