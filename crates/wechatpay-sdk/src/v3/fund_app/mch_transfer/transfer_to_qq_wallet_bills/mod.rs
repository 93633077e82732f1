//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`

pub mod out_bill_no;

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
#[derive(Clone)]
pub struct TransferToQqWalletBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferToQqWalletBills {
    /// `/{out_bill_no}`: 商户单号
    pub fn out_bill_no(&self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo { node: self.node.bind("out_bill_no", value) }
    }

    /// 发起转账到QQ钱包 (direct)
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("102022609")
    ///     .out_bill_no("plfk2020042013")
    ///     .openid("o-MYE42l80oelYMDE34nYD456Xoy")
    ///     .user_qq("490379403")
    ///     .user_name("张三")
    ///     .transfer_amount(400000)
    ///     .transfer_remark("2020年4月报销")
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .transfer_scene_id(post::TransferSceneId::N1401)
    ///     .transfer_scene_report_infos([
    ///         post::TransferSceneReportInfo::new()
    ///             .info_type("活动名称")
    ///             .info_content("注册会员有礼"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_to_qq_wallet_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills")
    }
}

/// 发起转账到QQ钱包
pub mod post {
    pub use crate::v3::fund_app::schemas::{TransferSceneReportInfo, TransferState};

    enumeration! {
        /// 转账场景ID
        TransferSceneId {
            N1401 = "1401",
        }
    }

    /// 发起转账到QQ钱包：请求
    ///
    /// 条件 Conditions:
    ///
    /// - QQ 钱包场景 1401：活动奖励。QQ wallet scene 1401: activity reward
    pub struct Request {
        /// QQ互联开放平台AppID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户单号（必填）
        ///
        /// 最长 32 个字符，只能用数字、字母。At most 32 characters; digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 收款用户OpenID（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 收款用户QQ号
        pub user_qq: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 转账金额，单位为分（必填）
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注（必填）
        pub transfer_remark: Option<String>,
        /// 通知地址
        ///
        /// 最长 256 个字符，格式 `^https?://[^?#]+$`。At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 转账场景ID（必填）
        pub transfer_scene_id: TransferSceneId,
        /// 转账场景报备信息（必填）
        pub transfer_scene_report_infos: Option<Vec<TransferSceneReportInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// QQ互联开放平台AppID（必填）
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

        /// 收款用户QQ号
        pub fn user_qq<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_qq = value.into_member();
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

    /// 发起转账到QQ钱包：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// QQ互联开放平台AppID
        pub appid: Option<String>,
        /// 单据状态
        pub state: TransferState,
        /// 转账金额，单位为分
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户QQ号
        pub user_qq: Option<String>,
        /// 收款用户姓名，加密传输
        pub user_name: Option<crate::Sensitive>,
        /// 失败原因
        pub fail_reason: Option<String>,
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
            0 => appid: Required "appid",
            1 => out_bill_no: Required "out_bill_no",
            2 => openid: Required "openid",
            3 => user_qq: Optional "user_qq",
            4 => user_name: Optional "user_name",
            5 => transfer_amount: Required "transfer_amount",
            6 => transfer_remark: Required "transfer_remark",
            7 => notify_url: Optional "notify_url",
            8 => transfer_scene_id: Required "transfer_scene_id",
            9 => transfer_scene_report_infos: Required "transfer_scene_report_infos",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => appid: Optional "appid",
            4 => state: Optional "state",
            5 => transfer_amount: Optional "transfer_amount",
            6 => transfer_remark: Optional "transfer_remark",
            7 => openid: Optional "openid",
            8 => user_qq: Optional "user_qq",
            9 => user_name: Optional "user_name",
            10 => fail_reason: Optional "fail_reason",
            11 => create_time: Optional "create_time",
            12 => update_time: Optional "update_time",
        }
    }
}
