//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`

pub mod out_bill_no;

/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
pub struct TransferToQqWalletBills {
    pub(crate) node: crate::chain::Node,
}

impl TransferToQqWalletBills {
    /// `/{out_bill_no}`: 商户单号
    pub fn out_bill_no(self, value: impl Into<String>) -> out_bill_no::OutBillNo {
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
    ///     .transfer_scene_report_infos(vec![
    ///         post::TransferSceneReportInfos::new()
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills")
    }
}

/// 发起转账到QQ钱包
pub mod post {
    use crate::message;

    pub use crate::shared::v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel_post::State;
pub use crate::v3::fund_app::mch_transfer::partner::transfer_bills::pre_transfer_with_authorization::post::TransferSceneReportInfos;
pub use crate::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::out_bill_no::get::Response;

    enumeration! {
        /// 转账场景ID
        TransferSceneId {
            N1401 = "1401",
        }
    }

    /// 发起转账到QQ钱包：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("out_bill_no"),
            message::required::<String>("openid"),
            message::optional::<String>("user_qq"),
            message::optional::<crate::Sensitive>("user_name"),
            message::required::<crate::Fen>("transfer_amount"),
            message::required::<String>("transfer_remark"),
            message::optional::<String>("notify_url"),
            message::required::<crate::Enumeration<TransferSceneId>>("transfer_scene_id"),
            message::required::<Vec<TransferSceneReportInfos>>("transfer_scene_report_infos"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// QQ互联开放平台AppID（必填）
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

        /// 收款用户QQ号
        pub fn user_qq(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_qq", value))
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
