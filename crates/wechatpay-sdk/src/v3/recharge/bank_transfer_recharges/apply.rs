//! 申请银行转账充值 · Apply for a bank transfer top-up
//!
//! `/v3/recharge/bank-transfer-recharges/apply`

/// 申请银行转账充值 · Apply for a bank transfer top-up
///
/// `/v3/recharge/bank-transfer-recharges/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 申请银行转账充值 · Apply for a bank transfer top-up
    ///
    /// `POST /v3/recharge/bank-transfer-recharges/apply`
    ///
    /// 商户申请以银行转账方式充值，填写充值场景、入账账户和金额，返回应转入的银行账户。模式：普通商户、服务商。
    ///
    /// Applies for a top-up by bank transfer and returns the bank account to which the merchant transfers the money. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::recharge::bank_transfer_recharges::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_recharge_no("cz202407181234")
    ///     .recharge_scene(post::RechargeScene::NORMAL_BANK_TRANSFER)
    ///     .account_type(post::AccountType::BASIC)
    ///     .recharge_amount(post::RechargeAmount::new());
    /// let answer = client.v3().recharge().bank_transfer_recharges().apply().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012585425](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
    #[doc(alias(
        "申请银行转账充值",
        "Apply for a bank transfer top-up",
        "商家充值",
        "apply",
        "bank-transfer-recharges/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/recharge/bank-transfer-recharges/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/recharge/bank-transfer-recharges/apply")
    }
}

/// 申请银行转账充值 · Apply for a bank transfer top-up
pub mod post {

    enumeration! {
        /// 充值场景 · Top-up scenario
        RechargeScene {
            /// `NORMAL_BANK_TRANSFER`: 银行转账充值 · Top-up by bank transfer
            NORMAL_BANK_TRANSFER = "NORMAL_BANK_TRANSFER",
        }
    }

    enumeration! {
        /// 充值入账账户 · Top-up receiving account
        AccountType {
            /// `BASIC`: 基本账户 · Basic account
            BASIC = "BASIC",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
            /// `FEES`: 手续费账户 · Fee account
            FEES = "FEES",
        }
    }

    /// 申请银行转账充值：请求 · Apply for a bank transfer top-up: request
    pub struct Request {
        /// 商户充值单号（必填） · Merchant top-up number (required)
        pub out_recharge_no: Option<String>,
        /// 充值场景（必填） · Top-up scenario (required)
        pub recharge_scene: RechargeScene,
        /// 充值入账账户（必填） · Top-up receiving account (required)
        pub account_type: AccountType,
        /// 充值金额（必填） · Top-up amount (required)
        pub recharge_amount: Option<RechargeAmount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户充值单号（必填） · Merchant top-up number (required)
        pub fn out_recharge_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_recharge_no = value.into_member();
            self
        }

        /// 充值场景（必填） · Top-up scenario (required)
        pub fn recharge_scene<M>(
            mut self,
            value: impl crate::IntoMember<RechargeScene, M>,
        ) -> Self {
            self.recharge_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 充值入账账户（必填） · Top-up receiving account (required)
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 充值金额（必填） · Top-up amount (required)
        pub fn recharge_amount<M>(
            mut self,
            value: impl crate::IntoMember<RechargeAmount, M>,
        ) -> Self {
            self.recharge_amount = value.into_member();
            self
        }
    }

    /// 充值金额 · Top-up amount
    pub struct RechargeAmount {
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RechargeAmount {
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 申请银行转账充值：应答 · Apply for a bank transfer top-up: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付充值单号 · WeChat Pay top-up number
        pub recharge_id: Option<String>,
        /// 商户充值单号 · Merchant top-up number
        pub out_recharge_no: Option<String>,
        /// 银行账户 · Bank account
        pub transfer_in_account: Option<TransferInAccount>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 银行账户 · Bank account
    #[non_exhaustive]
    pub struct TransferInAccount {
        /// 开户银行名称 · Account bank name
        pub bank_name: Option<String>,
        /// 开户银行省市编码 · Account bank region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub bank_address_code: Option<String>,
        /// 开户银行行号 · Account bank code
        pub bank_code: Option<String>,
        /// 银行账户名称 · Bank account name
        pub bank_account_name: Option<String>,
        /// 银行账号 · Bank account number
        pub bank_account_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, RechargeAmount);

    message! {
        Request {
            0 => out_recharge_no: Required "out_recharge_no",
            1 => recharge_scene: Required "recharge_scene",
            2 => account_type: Required "account_type",
            3 => recharge_amount: Required "recharge_amount",
        }
        RechargeAmount {
            0 => amount: Optional "amount",
            1 => currency: Optional "currency",
        }
        Response {
            0 => recharge_id: Optional "recharge_id",
            1 => out_recharge_no: Optional "out_recharge_no",
            2 => transfer_in_account: Optional "transfer_in_account",
        }
        TransferInAccount {
            0 => bank_name: Optional "bank_name",
            1 => bank_address_code: Optional "bank_address_code",
            2 => bank_code: Optional "bank_code",
            3 => bank_account_name: Optional "bank_account_name",
            4 => bank_account_no: Optional "bank_account_no",
        }
    }
}
