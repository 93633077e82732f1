//! `v2/mmpaysptrans/query_bank`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/mmpaysptrans/query_bank`
pub struct QueryBank(pub(crate) Node);

impl QueryBank {
    /// 查询企业付款银行卡 (direct)
    ///
    /// `POST /mmpaysptrans/query_bank`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::mmpaysptrans::query_bank::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mch_id("1900000109").partner_trade_no("1212121221227");
    /// let answer = client.v2().mmpaysptrans().query_bank().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mmpaysptrans/query_bank", rest)
    }
}

/// 查询企业付款银行卡
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v2::mmpaysptrans::pay_bank::post::{ResultCode, ReturnCode};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/mmpaysptrans/query_bank").mutual_tls().reads();

    enumeration! {
        /// 代付单状态
        Status {
            SUCCESS = "SUCCESS",
            FAILED = "FAILED",
            PROCESSING = "PROCESSING",
            BANK_FAIL = "BANK_FAIL",
        }
    }

    /// 查询企业付款银行卡：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("mch_id"), required::<String>("partner_trade_no")];

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
    }

    /// 查询企业付款银行卡：应答
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
        /// 微信企业付款单号
        pub payment_no: Option<String>,
        /// 银行卡号
        pub bank_no_md5: Option<String>,
        /// 用户真实姓名
        pub true_name_md5: Option<String>,
        /// 代付金额，单位为分
        pub amount: Option<Fen>,
        /// 代付单状态
        pub status: Option<Enumeration<Status>>,
        /// 手续费金额，单位为分
        pub cmms_amt: Option<Fen>,
        /// 商户下单时间
        pub create_time: Option<String>,
        /// 成功付款时间
        pub pay_succ_time: Option<String>,
        /// 失败原因
        pub reason: Option<String>,
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
                7 => Named("payment_no", &mut self.payment_no),
                8 => Named("bank_no_md5", &mut self.bank_no_md5),
                9 => Named("true_name_md5", &mut self.true_name_md5),
                10 => Named("amount", &mut self.amount),
                11 => Named("status", &mut self.status),
                12 => Named("cmms_amt", &mut self.cmms_amt),
                13 => Named("create_time", &mut self.create_time),
                14 => Named("pay_succ_time", &mut self.pay_succ_time),
                15 => Named("reason", &mut self.reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
