//! `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
#[derive(Clone, Debug)]
pub struct ApplyAbnormalRefund(pub(crate) Node);

impl ApplyAbnormalRefund {
    /// 发起异常退款 (direct and partner)
    ///
    /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_refund_no("1217752501201407033233368018")
    ///     .r#type("USER_BANK_CARD")
    ///     .bank_type("CMB_DEBIT")
    ///     .bank_account("6225760000000000")
    ///     .real_name("张三");
    /// let answer = client.v3().refund().domestic().refunds().refund_id("50000000382019052709732678859").apply_abnormal_refund().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", rest)
    }
}

/// 发起异常退款
pub mod post {
    use http::Method;

    use crate::message::{Fen, Member, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    );

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

    /// 发起异常退款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Required<String>,
        /// 异常退款处理方式
        pub r#type: Required<Type>,
        /// 开户银行
        pub bank_type: Option<BankType>,
        /// 收款银行卡号，加密传输
        pub bank_account: Option<Sensitive>,
        /// 收款用户姓名，加密传输
        pub real_name: Option<Sensitive>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 子商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 商户退款单号
        #[inline]
        pub fn out_refund_no(mut self, value: impl Into<String>) -> Self {
            self.out_refund_no = Required::set(value.into());
            self
        }

        /// 异常退款处理方式
        #[inline]
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn bank_type(mut self, value: impl Into<BankType>) -> Self {
            self.bank_type = Some(value.into());
            self
        }

        /// 收款银行卡号，加密传输
        #[inline]
        pub fn bank_account(mut self, value: impl Into<Sensitive>) -> Self {
            self.bank_account = Some(value.into());
            self
        }

        /// 收款用户姓名，加密传输
        #[inline]
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("sub_mchid", &mut self.sub_mchid);
            each("out_refund_no", &mut self.out_refund_no);
            each("type", &mut self.r#type);
            each("bank_type", &mut self.bank_type);
            each("bank_account", &mut self.bank_account);
            each("real_name", &mut self.real_name);
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
        pub success_time: Option<String>,
        /// 退款创建时间
        pub create_time: Option<String>,
        /// 退款状态
        pub status: Option<String>,
        /// 资金账户
        pub funds_account: Option<String>,
        /// 金额信息
        pub amount: Option<Amount>,
        /// 优惠退款信息
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("refund_id", &mut self.refund_id);
            each("out_refund_no", &mut self.out_refund_no);
            each("transaction_id", &mut self.transaction_id);
            each("out_trade_no", &mut self.out_trade_no);
            each("channel", &mut self.channel);
            each("user_received_account", &mut self.user_received_account);
            each("success_time", &mut self.success_time);
            each("create_time", &mut self.create_time);
            each("status", &mut self.status);
            each("funds_account", &mut self.funds_account);
            each("amount", &mut self.amount);
            each("promotion_detail", &mut self.promotion_detail);
        }
    }

    /// 金额信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 退款出资账户及金额
        pub from: Option<Vec<AmountFrom>>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 用户退款金额，单位为分
        pub payer_refund: Option<Fen>,
        /// 应结退款金额，单位为分
        pub settlement_refund: Option<Fen>,
        /// 应结订单金额，单位为分
        pub settlement_total: Option<Fen>,
        /// 优惠退款金额，单位为分
        pub discount_refund: Option<Fen>,
        /// 退款币种
        pub currency: Option<String>,
        /// 手续费退款金额，单位为分
        pub refund_fee: Option<Fen>,
    }

    impl Message for Amount {
        #[inline]
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("total", &mut self.total);
            each("refund", &mut self.refund);
            each("from", &mut self.from);
            each("payer_total", &mut self.payer_total);
            each("payer_refund", &mut self.payer_refund);
            each("settlement_refund", &mut self.settlement_refund);
            each("settlement_total", &mut self.settlement_total);
            each("discount_refund", &mut self.discount_refund);
            each("currency", &mut self.currency);
            each("refund_fee", &mut self.refund_fee);
        }
    }

    /// 退款出资账户及金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AmountFrom {
        /// 出资账户类型
        pub account: Option<String>,
        /// 出资金额，单位为分
        pub amount: Option<Fen>,
    }

    impl Message for AmountFrom {
        #[inline]
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("account", &mut self.account);
            each("amount", &mut self.amount);
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
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("promotion_id", &mut self.promotion_id);
            each("scope", &mut self.scope);
            each("type", &mut self.r#type);
            each("amount", &mut self.amount);
            each("refund_amount", &mut self.refund_amount);
            each("goods_detail", &mut self.goods_detail);
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
        fn members(&mut self, each: &mut dyn FnMut(&'static str, &mut dyn Member)) {
            each("merchant_goods_id", &mut self.merchant_goods_id);
            each("wechatpay_goods_id", &mut self.wechatpay_goods_id);
            each("goods_name", &mut self.goods_name);
            each("unit_price", &mut self.unit_price);
            each("refund_amount", &mut self.refund_amount);
            each("refund_quantity", &mut self.refund_quantity);
        }
    }

    message!(Request, AmountFrom, Amount, GoodsDetail, PromotionDetail, Response);
}
