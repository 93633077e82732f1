//! `/v3/platsolution/ecommerce/recharges/apply`

/// `/v3/platsolution/ecommerce/recharges/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 申请二级商户充值 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/recharges/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::recharges::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .out_recharge_no("cz202407181234")
    ///     .recharge_scene(post::RechargeScene::ECOMMERCE_DEPOSIT)
    ///     .account_type(post::AccountType::DEPOSIT)
    ///     .recharge_amount(post::RechargeAmount::new().amount(500000).currency("CNY"))
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php")
    ///     .available_recharge_channels(vec![post::AvailableRechargeChannels::BANK_TRANSFER])
    ///     .remark("example_remark");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/ecommerce/recharges/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/recharges/apply")
    }
}

/// 申请二级商户充值
pub mod post {
    use crate::message;

    pub use crate::shared::v3_platsolution_ecommerce_bank_transfer_recharges_apply_post::RechargeAmount;
    pub use crate::shared::v3_platsolution_ecommerce_recharges_apply_post::{
        AccountType, AvailableRechargeChannels, RechargeScene,
    };

    /// 申请二级商户充值：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("out_recharge_no"),
            message::required::<crate::Enumeration<RechargeScene>>("recharge_scene"),
            message::required::<crate::Enumeration<AccountType>>("account_type"),
            message::required::<RechargeAmount>("recharge_amount"),
            message::optional::<String>("notify_url"),
            message::optional::<Vec<crate::Enumeration<AvailableRechargeChannels>>>(
                "available_recharge_channels",
            ),
            message::optional::<String>("remark"),
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

        /// 商户充值单号（必填）
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_recharge_no", value))
        }

        /// 充值场景（必填）
        pub fn recharge_scene(self, value: impl Into<crate::Enumeration<RechargeScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<RechargeScene>>("recharge_scene", value))
        }

        /// 充值入账账户（必填）
        pub fn account_type(self, value: impl Into<crate::Enumeration<AccountType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AccountType>>("account_type", value))
        }

        /// 充值金额（必填）
        #[inline]
        pub fn recharge_amount(self, value: RechargeAmount) -> Self {
            Self(self.0.with("recharge_amount", value))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 可用充值渠道列表
        #[inline]
        pub fn available_recharge_channels(
            self,
            value: Vec<crate::Enumeration<AvailableRechargeChannels>>,
        ) -> Self {
            Self(self.0.with("available_recharge_channels", value))
        }

        /// 充值备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 申请二级商户充值：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值链接
        pub recharge_url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => recharge_id: "recharge_id",
            1 => out_recharge_no: "out_recharge_no",
            2 => recharge_url: "recharge_url",
        }
    }
}
