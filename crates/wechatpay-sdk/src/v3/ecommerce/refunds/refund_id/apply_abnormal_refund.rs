//! `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
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
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request, required,
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
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 个人收款方受理授权ID
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("individual_auth_id", value.into()))
        }

        /// 商户退款单号（必填）
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("out_refund_no", value.into()))
        }

        /// 异常退款处理方式（必填）
        pub fn r#type(self, value: impl Into<Enumeration<Type>>) -> Self {
            Self(self.0.with::<Enumeration<Type>>("type", value.into()))
        }

        /// 开户银行
        pub fn bank_type(self, value: impl Into<Enumeration<BankType>>) -> Self {
            Self(self.0.with::<Enumeration<BankType>>("bank_type", value.into()))
        }

        /// 收款银行卡号，加密传输
        pub fn bank_account(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("bank_account", value.into()))
        }

        /// 收款用户姓名，加密传输
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with::<Sensitive>("real_name", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("refund_id", &mut self.refund_id),
                1 => Named("out_refund_no", &mut self.out_refund_no),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("out_trade_no", &mut self.out_trade_no),
                4 => Named("channel", &mut self.channel),
                5 => Named("user_received_account", &mut self.user_received_account),
                6 => Named("success_time", &mut self.success_time),
                7 => Named("create_time", &mut self.create_time),
                8 => Named("status", &mut self.status),
                9 => Named("funds_account", &mut self.funds_account),
                10 => Named("amount", &mut self.amount),
                11 => Named("promotion_detail", &mut self.promotion_detail),
                12 => Named("refund_account", &mut self.refund_account),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("refund", &mut self.refund),
                1 => Named("from", &mut self.from),
                2 => Named("payer_refund", &mut self.payer_refund),
                3 => Named("discount_refund", &mut self.discount_refund),
                4 => Named("currency", &mut self.currency),
                5 => Named("refund_fee", &mut self.refund_fee),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("promotion_id", &mut self.promotion_id),
                1 => Named("scope", &mut self.scope),
                2 => Named("type", &mut self.r#type),
                3 => Named("amount", &mut self.amount),
                4 => Named("refund_amount", &mut self.refund_amount),
                5 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("merchant_goods_id", &mut self.merchant_goods_id),
                1 => Named("wechatpay_goods_id", &mut self.wechatpay_goods_id),
                2 => Named("goods_name", &mut self.goods_name),
                3 => Named("unit_price", &mut self.unit_price),
                4 => Named("refund_amount", &mut self.refund_amount),
                5 => Named("refund_quantity", &mut self.refund_quantity),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Amount, PromotionDetail, GoodsDetail);
}
