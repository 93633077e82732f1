//! `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
#[derive(Clone, Debug)]
pub struct ApplyAbnormalRefund(pub(crate) Node);

impl ApplyAbnormalRefund {
    /// 发起异常退款 (partner)
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::refunds::refund_id::apply_abnormal_refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .individual_auth_id("1900000109")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .r#type(post::Type::USER_BANK_CARD)
    ///     .bank_type(post::BankType::ICBC_DEBIT)
    ///     .bank_account("6225760000000000")
    ///     .real_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .apply_abnormal_refund()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649274)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund", rest)
    }
}

/// 发起异常退款
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Hold, Listed, Members, Message, Object, Time, enumeration, message,
        optional, request, required,
    };
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::ecommerce::refunds::apply::post::ResponseAmountFrom as AmountFrom;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund")
            .numbered_by("out_refund_no");

    enumeration! {
        /// 异常退款处理方式
        Type {
            USER_BANK_CARD = "USER_BANK_CARD",
            MERCHANT_BANK_CARD = "MERCHANT_BANK_CARD",
        }
    }

    enumeration! {
        /// 开户银行
        BankType {
            CMB_DEBIT = "CMB_DEBIT",
            COMM_DEBIT = "COMM_DEBIT",
            ABC_DEBIT = "ABC_DEBIT",
            CCB_DEBIT = "CCB_DEBIT",
            ICBC_DEBIT = "ICBC_DEBIT",
            BOC_DEBIT = "BOC_DEBIT",
            PAB_DEBIT = "PAB_DEBIT",
            SPDB_DEBIT = "SPDB_DEBIT",
            CITIC_DEBIT = "CITIC_DEBIT",
            CEB_DEBIT = "CEB_DEBIT",
            CMBC_DEBIT = "CMBC_DEBIT",
            CIB_DEBIT = "CIB_DEBIT",
            GDB_DEBIT = "GDB_DEBIT",
            PSBC_DEBIT = "PSBC_DEBIT",
            NBCB_DEBIT = "NBCB_DEBIT",
        }
    }

    enumeration! {
        /// 资金账户
        FundsAccount {
            AVAILABLE = "AVAILABLE",
            UNSETTLED = "UNSETTLED",
        }
    }

    enumeration! {
        /// 退款出资商户
        RefundAccount {
            REFUND_SOURCE_PARTNER_ADVANCE = "REFUND_SOURCE_PARTNER_ADVANCE",
            REFUND_SOURCE_SUB_MERCHANT = "REFUND_SOURCE_SUB_MERCHANT",
        }
    }

    /// 发起异常退款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            optional::<String>("individual_auth_id"),
            required::<String>("out_refund_no"),
            required::<Enumeration<Type>>("type"),
            optional::<Enumeration<BankType>>("bank_type"),
            optional::<Sensitive>("bank_account"),
            optional::<Sensitive>("real_name"),
        ];

        /// Without any member; each has a method that sets it.
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with("sub_mchid", String::hold(value.into())))
        }

        /// 个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with("individual_auth_id", String::hold(value.into())))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with("out_refund_no", String::hold(value.into())))
        }

        /// 异常退款处理方式（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with("type", <Enumeration<Type>>::hold(value.into())))
        }

        /// 开户银行
        pub fn bank_type(self, value: impl Into<Enumeration<BankType>>) -> Self {
            Self(self.0.with("bank_type", <Enumeration<BankType>>::hold(value.into())))
        }

        /// 收款银行卡号，加密传输
        pub fn bank_account(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with("bank_account", Sensitive::hold(value.into())))
        }

        /// 收款用户姓名，加密传输
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with("real_name", Sensitive::hold(value.into())))
        }
    }

    /// 发起异常退款：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款号
        pub refund_id: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 退款渠道
        pub channel: Option<String>,
        /// 退款入账账户
        pub user_received_account: Option<String>,
        /// 退款成功时间
        pub success_time: Option<Time>,
        /// 退款创建时间
        pub create_time: Option<Time>,
        /// 退款状态
        pub status: Option<String>,
        /// 资金账户
        pub funds_account: Option<Enumeration<FundsAccount>>,
        /// 金额信息
        pub amount: Option<Amount>,
        /// 优惠退款信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// 退款出资商户
        pub refund_account: Option<Enumeration<RefundAccount>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund_id", &mut self.refund_id),
                ("out_refund_no", &mut self.out_refund_no),
                ("transaction_id", &mut self.transaction_id),
                ("out_trade_no", &mut self.out_trade_no),
                ("channel", &mut self.channel),
                ("user_received_account", &mut self.user_received_account),
                ("success_time", &mut self.success_time),
                ("create_time", &mut self.create_time),
                ("status", &mut self.status),
                ("funds_account", &mut self.funds_account),
                ("amount", &mut self.amount),
                ("promotion_detail", &mut self.promotion_detail),
                ("refund_account", &mut self.refund_account),
            ]);
        }
    }

    /// 金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 手续费退款金额，单位为分
        pub refund_fee: Option<Fen>,
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("refund", &mut self.refund),
                ("from", &mut self.from),
                ("payer_refund", &mut self.payer_refund),
                ("discount_refund", &mut self.discount_refund),
                ("currency", &mut self.currency),
                ("refund_fee", &mut self.refund_fee),
            ]);
        }
    }

    /// 优惠退款信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub promotion_id: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub refund_amount: Option<Fen>,
        /// 商品列表
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("promotion_id", &mut self.promotion_id),
                ("scope", &mut self.scope),
                ("type", &mut self.r#type),
                ("amount", &mut self.amount),
                ("refund_amount", &mut self.refund_amount),
                ("goods_detail", &mut self.goods_detail),
            ]);
        }
    }

    /// 商品列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商户侧商品编码
        pub merchant_goods_id: Option<String>,
        /// 微信侧商品编码
        pub wechatpay_goods_id: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 商品单价，单位为分
        pub unit_price: Option<Fen>,
        /// 商品退款金额，单位为分
        pub refund_amount: Option<Fen>,
        /// 商品退货数量
        pub refund_quantity: Option<i64>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("merchant_goods_id", &mut self.merchant_goods_id),
                ("wechatpay_goods_id", &mut self.wechatpay_goods_id),
                ("goods_name", &mut self.goods_name),
                ("unit_price", &mut self.unit_price),
                ("refund_amount", &mut self.refund_amount),
                ("refund_quantity", &mut self.refund_quantity),
            ]);
        }
    }

    request!(Request);

    message!(Response, Amount, PromotionDetail, GoodsDetail);
}
