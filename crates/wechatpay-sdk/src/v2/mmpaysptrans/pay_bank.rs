//! `v2/mmpaysptrans/pay_bank`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaysptrans/pay_bank`
pub struct PayBank(pub(crate) Node);

impl PayBank {
    /// 企业付款到银行卡 (direct)
    ///
    /// `POST /mmpaysptrans/pay_bank`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaysptrans::pay_bank::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mch_id("1900000109")
    ///     .partner_trade_no("1212121221227")
    ///     .enc_bank_no("8609cb22e1774a50a930e414cc71eca06121bcd266335cda230d24a7886a8d9f")
    ///     .enc_true_name("ca775af5f841bdf424b2e6eb86a6e21e")
    ///     .bank_code("1001")
    ///     .amount(100000)
    ///     .desc("理财");
    /// let answer = client.v2().mmpaysptrans().pay_bank().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaysptrans/pay_bank", rest)
    }
}

/// 企业付款到银行卡
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v2(Method::POST, "/mmpaysptrans/pay_bank")
        .mutual_tls()
        .numbered_by("partner_trade_no");

    enumeration! {
        /// 返回状态码
        ReturnCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果
        ResultCode {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 企业付款到银行卡：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("mch_id"),
            required::<String>("partner_trade_no"),
            required::<String>("enc_bank_no"),
            required::<String>("enc_true_name"),
            required::<String>("bank_code"),
            required::<Fen>("amount"),
            optional::<String>("desc"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 商户企业付款单号（必填）
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("partner_trade_no", value.into()))
        }

        /// 收款方银行卡号，密文，由调用方加解密（必填）
        pub fn enc_bank_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("enc_bank_no", value.into()))
        }

        /// 收款方用户名，密文，由调用方加解密（必填）
        pub fn enc_true_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("enc_true_name", value.into()))
        }

        /// 收款方开户行（必填）
        pub fn bank_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("bank_code", value.into()))
        }

        /// 付款金额，单位为分（必填）
        pub fn amount(self, value: impl Into<Fen>) -> Self {
            Self(self.0.with::<Fen>("amount", value.into()))
        }

        /// 付款说明
        pub fn desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("desc", value.into()))
        }
    }

    /// 企业付款到银行卡：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 商户企业付款单号
        pub partner_trade_no: Option<String>,
        /// 代付金额，单位为分
        pub amount: Option<Fen>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 微信企业付款单号
        pub payment_no: Option<String>,
        /// 手续费金额，单位为分
        pub cmms_amt: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("result_code", &mut self.result_code),
                3 => Named("err_code", &mut self.err_code),
                4 => Named("err_code_des", &mut self.err_code_des),
                5 => Named("mch_id", &mut self.mch_id),
                6 => Named("partner_trade_no", &mut self.partner_trade_no),
                7 => Named("amount", &mut self.amount),
                8 => Named("nonce_str", &mut self.nonce_str),
                9 => Named("sign", &mut self.sign),
                10 => Named("payment_no", &mut self.payment_no),
                11 => Named("cmms_amt", &mut self.cmms_amt),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
