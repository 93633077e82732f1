//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`

pub mod out_transfer_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/fund-app/mch-transfer/partner/charity-transfer-bills`
#[derive(Clone, Debug)]
pub struct CharityTransferBills(pub(crate) Node);

impl CharityTransferBills {
    /// `/out-transfer-no`
    #[inline]
    pub fn out_transfer_no(self) -> out_transfer_no::OutTransferNo {
        out_transfer_no::OutTransferNo(self.0)
    }

    /// 发起公益捐赠 (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_budget_no("budget202506300102")
    ///     .out_transfer_no("trans202506300102")
    ///     .transaction_info(
    ///         post::TransactionInfo::new()
    ///             .transaction_type(post::TransactionType::WXPAY)
    ///             .transaction_id("4217752501201407033233368018"),
    ///     )
    ///     .sponsor_mchid("1900001109")
    ///     .receive_mchid("1900001109")
    ///     .amount(20000000)
    ///     .transfer_remark("帮助受助群体爱心捐款");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .charity_transfer_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/fund-app/mch-transfer/partner/charity-transfer-bills", rest)
    }
}

/// 发起公益捐赠
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::out_transfer_no::out_transfer_no::get::{Response, State};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/fund-app/mch-transfer/partner/charity-transfer-bills")
            .numbered_by("out_transfer_no");

    enumeration! {
        /// 订单类型
        TransactionType {
            WXPAY = "WXPAY",
        }
    }

    /// 发起公益捐赠：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户预算单号
        pub out_budget_no: Required<String>,
        /// 商户公益捐赠单号
        pub out_transfer_no: Required<String>,
        /// 关联的交易单号
        pub transaction_info: Option<TransactionInfo>,
        /// 出资商户号
        pub sponsor_mchid: Required<String>,
        /// 收款商户号
        pub receive_mchid: Required<String>,
        /// 预算总金额，单位为分
        pub amount: Required<Fen>,
        /// 捐赠备注
        pub transfer_remark: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户预算单号
        #[inline]
        pub fn out_budget_no(mut self, value: impl Into<String>) -> Self {
            self.out_budget_no = Required::set(value.into());
            self
        }

        /// 商户公益捐赠单号
        #[inline]
        pub fn out_transfer_no(mut self, value: impl Into<String>) -> Self {
            self.out_transfer_no = Required::set(value.into());
            self
        }

        /// 关联的交易单号
        #[inline]
        pub fn transaction_info(mut self, value: TransactionInfo) -> Self {
            self.transaction_info = Some(value);
            self
        }

        /// 出资商户号
        #[inline]
        pub fn sponsor_mchid(mut self, value: impl Into<String>) -> Self {
            self.sponsor_mchid = Required::set(value.into());
            self
        }

        /// 收款商户号
        #[inline]
        pub fn receive_mchid(mut self, value: impl Into<String>) -> Self {
            self.receive_mchid = Required::set(value.into());
            self
        }

        /// 预算总金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Required::set(value.into());
            self
        }

        /// 捐赠备注
        #[inline]
        pub fn transfer_remark(mut self, value: impl Into<String>) -> Self {
            self.transfer_remark = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_budget_no", &mut self.out_budget_no),
                ("out_transfer_no", &mut self.out_transfer_no),
                ("transaction_info", &mut self.transaction_info),
                ("sponsor_mchid", &mut self.sponsor_mchid),
                ("receive_mchid", &mut self.receive_mchid),
                ("amount", &mut self.amount),
                ("transfer_remark", &mut self.transfer_remark),
            ]);
        }
    }

    /// 关联的交易单号
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// 订单类型
        pub transaction_type: Required<Enumeration<TransactionType>>,
        /// 订单号
        pub transaction_id: Required<String>,
    }

    impl TransactionInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 订单类型
        #[inline]
        pub fn transaction_type(mut self, value: impl Into<Enumeration<TransactionType>>) -> Self {
            self.transaction_type = Required::set(value.into());
            self
        }

        /// 订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }
    }

    impl Message for TransactionInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("transaction_type", &mut self.transaction_type),
                ("transaction_id", &mut self.transaction_id),
            ]);
        }
    }

    message!(Request, TransactionInfo);
}
