//! `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`

/// `/v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
#[derive(Clone)]
pub struct Transfer {
    pub(crate) node: crate::chain::Node,
}

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
    ///     .transfer_scene_report_infos([
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("奖励说明")
    ///             .info_content("注册会员抽奖一等奖"),
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
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/partner/transfer-bills/transfer", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/partner/transfer-bills/transfer")
    }
}

/// 转账（用户自动收款）
pub mod post {
    pub use crate::v3::fund_app::schemas::{TransferSceneId, TransferSceneReportInfo};

    enumeration! {
        /// 单据状态
        State {
            ACCEPTED = "ACCEPTED",
            SUCCESS = "SUCCESS",
        }
        final SUCCESS
    }

    /// 转账（用户自动收款）：请求
    pub struct Request {
        /// 二级商户号（必填）
        pub sub_mchid: Option<String>,
        /// 商户AppID（必填）
        pub appid: Option<String>,
        /// 商户单号（必填）
        pub out_bill_no: Option<String>,
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
        /// 微信自动收款授权单号（必填）
        pub authorization_id: Option<String>,
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

        /// 微信自动收款授权单号（必填）
        pub fn authorization_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.authorization_id = value.into_member();
            self
        }
    }

    /// 转账（用户自动收款）：应答
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
        pub state: State,
        /// 转账金额，单位为分
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 单据创建时间
        pub create_time: Option<crate::Time>,
        /// 最后一次状态变更时间
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => appid: Required "appid",
            2 => out_bill_no: Required "out_bill_no",
            3 => user_name: Optional "user_name",
            4 => transfer_amount: Required "transfer_amount",
            5 => transfer_remark: Required "transfer_remark",
            6 => notify_url: Optional "notify_url",
            7 => user_recv_perception: Optional "user_recv_perception",
            8 => transfer_scene_id: Required "transfer_scene_id",
            9 => transfer_scene_report_infos: Required "transfer_scene_report_infos",
            10 => authorization_id: Required "authorization_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => mchid: Optional "mchid",
            2 => out_bill_no: Optional "out_bill_no",
            3 => transfer_bill_no: Optional "transfer_bill_no",
            4 => appid: Optional "appid",
            5 => state: Optional "state",
            6 => transfer_amount: Optional "transfer_amount",
            7 => transfer_remark: Optional "transfer_remark",
            8 => fail_reason: Optional "fail_reason",
            9 => openid: Optional "openid",
            10 => user_name: Optional "user_name",
            11 => create_time: Optional "create_time",
            12 => update_time: Optional "update_time",
        }
    }
}
