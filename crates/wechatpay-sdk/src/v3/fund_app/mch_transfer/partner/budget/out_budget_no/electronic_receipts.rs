//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
pub struct ElectronicReceipts(pub(crate) Node);

impl ElectronicReceipts {
    /// 查询预算出资的电子回单 (partner)
    ///
    /// `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .accept_id("c2RmYWtqampqampsZmFza2xmanNhbGZqc2FrZmpzbGZqc2tsZmp");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .budget()
    ///     .out_budget_no("budget202506300102")
    ///     .electronic_receipts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// 申请预算出资的电子回单 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .start_date("2025-09-01")
    ///     .end_date("2025-09-30")
    ///     .sponsor_mchid("1900001109")
    ///     .receiver_mchid("1900102209");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .budget()
    ///     .out_budget_no("budget202506300102")
    ///     .electronic_receipts()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            rest,
        )
    }
}

/// 查询预算出资的电子回单
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::get::HashType;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    );

    enumeration! {
        /// 电子回单状态
        ReceiptState {
            ACCEPTED = "ACCEPTED",
            FINISHED = "FINISHED",
        }
    }

    /// 查询预算出资的电子回单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("accept_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 受理凭证（必填）
        pub fn accept_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("accept_id", value.into()))
        }
    }

    /// 查询预算出资的电子回单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户预算单号
        pub out_budget_no: Option<String>,
        /// 开始日期
        pub start_date: Option<String>,
        /// 结束日期
        pub end_date: Option<String>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
        /// 收款商户号
        pub receiver_mchid: Option<String>,
        /// 电子回单状态
        pub receipt_state: Option<Enumeration<ReceiptState>>,
        /// 受理凭证
        pub accept_id: Option<String>,
        /// 电子回单文件的hash方法
        pub hash_type: Option<Enumeration<HashType>>,
        /// 电子回单文件的hash值
        pub hash_value: Option<String>,
        /// 电子回单下载地址
        pub download_url: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_budget_no", &mut self.out_budget_no),
                1 => Named("start_date", &mut self.start_date),
                2 => Named("end_date", &mut self.end_date),
                3 => Named("sponsor_mchid", &mut self.sponsor_mchid),
                4 => Named("receiver_mchid", &mut self.receiver_mchid),
                5 => Named("receipt_state", &mut self.receipt_state),
                6 => Named("accept_id", &mut self.accept_id),
                7 => Named("hash_type", &mut self.hash_type),
                8 => Named("hash_value", &mut self.hash_value),
                9 => Named("download_url", &mut self.download_url),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

/// 申请预算出资的电子回单
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::elecsign::out_bill_no::out_bill_no::get::HashType;
pub use crate::v3::fund_app::mch_transfer::partner::budget::out_budget_no::electronic_receipts::get::{Response, ReceiptState};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    );

    /// 申请预算出资的电子回单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("start_date"),
            required::<String>("end_date"),
            required::<String>("sponsor_mchid"),
            optional::<String>("receiver_mchid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 开始日期（必填）
        pub fn start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("start_date", value.into()))
        }

        /// 结束日期（必填）
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("end_date", value.into()))
        }

        /// 出资商户号（必填）
        pub fn sponsor_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sponsor_mchid", value.into()))
        }

        /// 收款商户号
        pub fn receiver_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("receiver_mchid", value.into()))
        }
    }

    request!(Request);
}
