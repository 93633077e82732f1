//! `/v3/platsolution/ecommerce/recharges/apply`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/recharges/apply`
pub struct Apply(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce/recharges/apply", rest)
    }
}

/// 申请二级商户充值
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post::RechargeAmount;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/platsolution/ecommerce/recharges/apply")
            .numbered_by("out_recharge_no");

    enumeration! {
        /// 充值场景
        RechargeScene {
            ECOMMERCE_DEPOSIT = "ECOMMERCE_DEPOSIT",
            ECOMMERCE_PAYMENT = "ECOMMERCE_PAYMENT",
        }
    }

    enumeration! {
        /// 充值入账账户
        AccountType {
            DEPOSIT = "DEPOSIT",
            OPERATION = "OPERATION",
        }
    }

    enumeration! {
        /// 可用充值渠道列表
        AvailableRechargeChannels {
            BANK_TRANSFER = "BANK_TRANSFER",
            QR_RECHARGE = "QR_RECHARGE",
            ONLINE_BANK = "ONLINE_BANK",
        }
    }

    /// 申请二级商户充值：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("sub_mchid"),
            required::<String>("out_recharge_no"),
            required::<Enumeration<RechargeScene>>("recharge_scene"),
            required::<Enumeration<AccountType>>("account_type"),
            required::<RechargeAmount>("recharge_amount"),
            optional::<String>("notify_url"),
            optional::<Vec<Enumeration<AvailableRechargeChannels>>>("available_recharge_channels"),
            optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 商户充值单号（必填）
        pub fn out_recharge_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_recharge_no", value.into()))
        }

        /// 充值场景（必填）
        pub fn recharge_scene(self, value: impl Into<Enumeration<RechargeScene>>) -> Self {
            Self(self.0.with::<Enumeration<RechargeScene>>("recharge_scene", value.into()))
        }

        /// 充值入账账户（必填）
        pub fn account_type(self, value: impl Into<Enumeration<AccountType>>) -> Self {
            Self(self.0.with::<Enumeration<AccountType>>("account_type", value.into()))
        }

        /// 充值金额（必填）
        #[inline]
        pub fn recharge_amount(self, value: RechargeAmount) -> Self {
            Self(self.0.with("recharge_amount", value))
        }

        /// 商户回调地址
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("notify_url", value.into()))
        }

        /// 可用充值渠道列表
        #[inline]
        pub fn available_recharge_channels(
            self,
            value: Vec<Enumeration<AvailableRechargeChannels>>,
        ) -> Self {
            Self(self.0.with("available_recharge_channels", value))
        }

        /// 充值备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("remark", value.into()))
        }
    }

    /// 申请二级商户充值：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付充值单号
        pub recharge_id: Option<String>,
        /// 商户充值单号
        pub out_recharge_no: Option<String>,
        /// 充值链接
        pub recharge_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("recharge_id", &mut self.recharge_id),
                1 => Named("out_recharge_no", &mut self.out_recharge_no),
                2 => Named("recharge_url", &mut self.recharge_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
