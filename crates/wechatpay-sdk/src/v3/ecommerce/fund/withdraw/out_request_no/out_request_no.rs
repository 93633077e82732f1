//! `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// 商户提现单号查询 (partner)
    ///
    /// `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .fund()
    ///     .withdraw()
    ///     .out_request_no()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476656)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}", rest)
    }
}

/// 商户提现单号查询
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}");

    enumeration! {
        /// 提现单状态
        Status {
            CREATE_SUCCESS = "CREATE_SUCCESS",
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
            REFUND = "REFUND",
            CLOSE = "CLOSE",
            INIT = "INIT",
        }
    }

    enumeration! {
        /// 出款账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    /// 商户提现单号查询：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 二级商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 商户提现单号查询：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 电商平台商户号
        pub sp_mchid: Option<String>,
        /// 提现单状态
        pub status: Option<Enumeration<Status>>,
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// 提现金额，单位为分
        pub amount: Option<Fen>,
        /// 发起提现时间
        pub create_time: Option<Time>,
        /// 提现状态更新时间
        pub update_time: Option<String>,
        /// 失败原因
        pub reason: Option<String>,
        /// 提现备注
        pub remark: Option<String>,
        /// 银行备注
        pub bank_memo: Option<String>,
        /// 出款账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 入账银行账号后四位
        pub account_number: Option<String>,
        /// 入账银行
        pub account_bank: Option<String>,
        /// 入账银行全称
        pub bank_name: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("sub_mchid", &mut self.sub_mchid),
                1 => Named("sp_mchid", &mut self.sp_mchid),
                2 => Named("status", &mut self.status),
                3 => Named("withdraw_id", &mut self.withdraw_id),
                4 => Named("out_request_no", &mut self.out_request_no),
                5 => Named("amount", &mut self.amount),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("update_time", &mut self.update_time),
                8 => Named("reason", &mut self.reason),
                9 => Named("remark", &mut self.remark),
                10 => Named("bank_memo", &mut self.bank_memo),
                11 => Named("account_type", &mut self.account_type),
                12 => Named("account_number", &mut self.account_number),
                13 => Named("account_bank", &mut self.account_bank),
                14 => Named("bank_name", &mut self.bank_name),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
