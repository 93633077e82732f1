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
    ///     .r#type(post::Type::USER_BANK_CARD)
    ///     .bank_type(post::BankType::CMB_DEBIT)
    ///     .bank_account("6225760000000000")
    ///     .real_name("张三");
    /// let answer = client
    ///     .v3()
    ///     .refund()
    ///     .domestic()
    ///     .refunds()
    ///     .refund_id("50000000382019052709732678859")
    ///     .apply_abnormal_refund()
    ///     .post(request)
    ///     .await?;
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

    use crate::message::{Enumeration, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::refund::domestic::refunds::out_refund_no::get::{
        Amount, AmountFrom, GoodsDetail, PromotionDetail, Response,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    )
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

    /// 发起异常退款：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 商户退款单号
        pub out_refund_no: Required<String>,
        /// 异常退款处理方式
        pub r#type: Required<Enumeration<Type>>,
        /// 开户银行
        pub bank_type: Option<Enumeration<BankType>>,
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
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }

        /// 开户银行
        #[inline]
        pub fn bank_type(mut self, value: impl Into<Enumeration<BankType>>) -> Self {
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sub_mchid", &mut self.sub_mchid),
                ("out_refund_no", &mut self.out_refund_no),
                ("type", &mut self.r#type),
                ("bank_type", &mut self.bank_type),
                ("bank_account", &mut self.bank_account),
                ("real_name", &mut self.real_name),
            ]);
        }
    }

    message!(Request);
}
