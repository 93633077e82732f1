//! 申请二级商户充值 · Apply for a sub-merchant top-up
//!
//! `/v3/platsolution/ecommerce/recharges/apply`

/// 申请二级商户充值 · Apply for a sub-merchant top-up
///
/// `/v3/platsolution/ecommerce/recharges/apply`
#[derive(Clone)]
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 申请二级商户充值 · Apply for a sub-merchant top-up
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/apply`
    ///
    /// 收付通平台为二级商户申请充值，填写场景、入账账户和金额，返回充值链接供员工付款。模式：服务商。
    ///
    /// Applies for a top-up of a sub-merchant and returns the link with which the money is paid in. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharges::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_recharge_no("cz202407181234")
    ///     .recharge_scene(post::RechargeScene::ECOMMERCE_DEPOSIT)
    ///     .account_type(post::AccountType::DEPOSIT)
    ///     .recharge_amount(post::RechargeAmount::new());
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .recharges()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012762860](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
    #[doc(alias(
        "申请二级商户充值",
        "Apply for a sub-merchant top-up",
        "平台收付通 二级商户充值",
        "apply",
        "recharges/apply"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/recharges/apply", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharges/apply")
    }
}

/// 申请二级商户充值 · Apply for a sub-merchant top-up
pub mod post {

    enumeration! {
        /// 充值场景 · Top-up scenario
        RechargeScene {
            /// `ECOMMERCE_DEPOSIT`: 平台保证金充值 · Top-up of the platform's guarantee deposit
            ECOMMERCE_DEPOSIT = "ECOMMERCE_DEPOSIT",
            /// `ECOMMERCE_PAYMENT`: 平台付款充值 · Top-up for payments of the platform
            ECOMMERCE_PAYMENT = "ECOMMERCE_PAYMENT",
        }
    }

    enumeration! {
        /// 充值入账账户 · Top-up receiving account
        AccountType {
            /// `DEPOSIT`: 保证金账户 · Guarantee deposit account
            DEPOSIT = "DEPOSIT",
            /// `OPERATION`: 运营账户 · Operating account
            OPERATION = "OPERATION",
        }
    }

    enumeration! {
        /// 可用充值渠道列表 · Available top-up channels
        AvailableRechargeChannels {
            /// `BANK_TRANSFER`: 银行转账 · Bank transfer
            BANK_TRANSFER = "BANK_TRANSFER",
            /// `QR_RECHARGE`: 扫码充值 · Top-up by QR code
            QR_RECHARGE = "QR_RECHARGE",
            /// `ONLINE_BANK`: 网银 · Online banking
            ONLINE_BANK = "ONLINE_BANK",
        }
    }

    /// 申请二级商户充值：请求 · Apply for a sub-merchant top-up: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户充值单号（必填） · Merchant top-up number (required)
        pub out_recharge_no: Option<String>,
        /// 充值场景（必填） · Top-up scenario (required)
        pub recharge_scene: RechargeScene,
        /// 充值入账账户（必填） · Top-up receiving account (required)
        pub account_type: AccountType,
        /// 充值金额（必填） · Top-up amount (required)
        pub recharge_amount: Option<RechargeAmount>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 可用充值渠道列表 · Available top-up channels
        pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
        /// 充值备注 · Top-up remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

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

        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 可用充值渠道列表 · Available top-up channels
        pub fn available_recharge_channels<M>(
            mut self,
            value: impl crate::IntoList<AvailableRechargeChannels, M>,
        ) -> Self {
            self.available_recharge_channels = value.into_list();
            self
        }

        /// 充值备注 · Top-up remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
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

    /// 申请二级商户充值：应答 · Apply for a sub-merchant top-up: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付充值单号 · WeChat Pay top-up number
        pub recharge_id: Option<String>,
        /// 商户充值单号 · Merchant top-up number
        pub out_recharge_no: Option<String>,
        /// 充值链接 · Top-up URL
        pub recharge_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, RechargeAmount);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_recharge_no: Required "out_recharge_no",
            2 => recharge_scene: Required "recharge_scene",
            3 => account_type: Required "account_type",
            4 => recharge_amount: Required "recharge_amount",
            5 => notify_url: Optional "notify_url",
            6 => available_recharge_channels: Optional "available_recharge_channels",
            7 => remark: Optional "remark",
        }
        RechargeAmount {
            0 => amount: Optional "amount",
            1 => currency: Optional "currency",
        }
        Response {
            0 => recharge_id: Optional "recharge_id",
            1 => out_recharge_no: Optional "out_recharge_no",
            2 => recharge_url: Optional "recharge_url",
        }
    }
}
