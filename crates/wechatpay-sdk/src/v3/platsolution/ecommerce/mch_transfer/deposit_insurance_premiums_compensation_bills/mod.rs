//! `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`

pub mod out_bill_no;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
#[derive(Clone, Debug)]
pub struct DepositInsurancePremiumsCompensationBills(pub(crate) Node);

impl DepositInsurancePremiumsCompensationBills {
    /// `/{out_bill_no}`: 商户单号
    #[inline]
    pub fn out_bill_no(self, value: impl Into<String>) -> out_bill_no::OutBillNo {
        out_bill_no::OutBillNo(self.0.bind("out_bill_no", value))
    }

    /// 发起保证金赔付保司保费 (partner)
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .receiver(
    ///         post::Receiver::new()
    ///             .r#type(post::Type::MERCHANT)
    ///             .mch_info(post::MchInfo::new().mchid("1900001108"))
    ///             .transaction_info(
    ///                 post::TransactionInfo::new()
    ///                     .transaction_id("1217752501201407033233368018")
    ///                     .r#type(post::TransactionInfoType::WXPAY),
    ///             ),
    ///     )
    ///     .out_bill_no("plfk2020042013")
    ///     .amount(10000)
    ///     .transfer_remark("直播违规扣罚");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .deposit_insurance_premiums_compensation_bills()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
            rest,
        )
    }
}

/// 发起保证金赔付保司保费
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Fen, Members, Message, Required, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::bill_id::get::{TransactionInfoType, State};
pub use crate::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::out_bill_no::get::{Type, ReceiverDetail, Receiver as ReceiverDetailReceiver, MchInfo as ReceiverMchInfo, TransactionInfo as ReceiverTransactionInfo};

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
    )
    .numbered_by("out_bill_no");

    /// 发起保证金赔付保司保费：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 公众账号ID
        pub sp_appid: Option<String>,
        /// 赔付用户信息
        pub receiver: Required<Receiver>,
        /// 商户单号
        pub out_bill_no: Required<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 二级商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// 赔付用户信息
        #[inline]
        pub fn receiver(mut self, value: Receiver) -> Self {
            self.receiver = Required::set(value);
            self
        }

        /// 商户单号
        #[inline]
        pub fn out_bill_no(mut self, value: impl Into<String>) -> Self {
            self.out_bill_no = Required::set(value.into());
            self
        }

        /// 赔付金额，单位为分
        #[inline]
        pub fn amount(mut self, value: impl Into<Fen>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// 赔付原因
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
                ("sub_mchid", &mut self.sub_mchid),
                ("sp_appid", &mut self.sp_appid),
                ("receiver", &mut self.receiver),
                ("out_bill_no", &mut self.out_bill_no),
                ("amount", &mut self.amount),
                ("transfer_remark", &mut self.transfer_remark),
            ]);
        }
    }

    /// 赔付用户信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Receiver {
        /// 转账接收方类型
        pub r#type: Option<Enumeration<Type>>,
        /// 转账接收方商户信息
        pub mch_info: Option<MchInfo>,
        /// 赔付单信息
        pub transaction_info: Option<TransactionInfo>,
    }

    impl Receiver {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 转账接收方类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<Type>>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// 转账接收方商户信息
        #[inline]
        pub fn mch_info(mut self, value: MchInfo) -> Self {
            self.mch_info = Some(value);
            self
        }

        /// 赔付单信息
        #[inline]
        pub fn transaction_info(mut self, value: TransactionInfo) -> Self {
            self.transaction_info = Some(value);
            self
        }
    }

    impl Message for Receiver {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("type", &mut self.r#type),
                ("mch_info", &mut self.mch_info),
                ("transaction_info", &mut self.transaction_info),
            ]);
        }
    }

    /// 转账接收方商户信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MchInfo {
        /// 商户号
        pub mchid: Option<String>,
    }

    impl MchInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }
    }

    impl Message for MchInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("mchid", &mut self.mchid)]);
        }
    }

    /// 赔付单信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TransactionInfo {
        /// 交易订单号
        pub transaction_id: Required<String>,
        /// 赔付单类型
        pub r#type: Required<Enumeration<TransactionInfoType>>,
    }

    impl TransactionInfo {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 交易订单号
        #[inline]
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Required::set(value.into());
            self
        }

        /// 赔付单类型
        #[inline]
        pub fn r#type(mut self, value: impl Into<Enumeration<TransactionInfoType>>) -> Self {
            self.r#type = Required::set(value.into());
            self
        }
    }

    impl Message for TransactionInfo {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("transaction_id", &mut self.transaction_id), ("type", &mut self.r#type)]);
        }
    }

    /// 发起保证金赔付保司保费：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub sp_mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户AppID
        pub sub_appid: Option<String>,
        /// 转账接收方信息
        pub receiver_detail: Option<ReceiverDetail>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 赔付金额，单位为分
        pub amount: Option<Fen>,
        /// 赔付原因
        pub transfer_remark: Option<String>,
        /// 微信支付转账单号
        pub bill_id: Option<String>,
        /// 赔付状态
        pub state: Option<Enumeration<State>>,
        /// 受理时间
        pub accept_time: Option<String>,
        /// 成功时间
        pub success_time: Option<Time>,
        /// 出资商户号
        pub sponsor_mchid: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("sp_mchid", &mut self.sp_mchid),
                ("sub_mchid", &mut self.sub_mchid),
                ("sub_appid", &mut self.sub_appid),
                ("receiver_detail", &mut self.receiver_detail),
                ("out_bill_no", &mut self.out_bill_no),
                ("amount", &mut self.amount),
                ("transfer_remark", &mut self.transfer_remark),
                ("bill_id", &mut self.bill_id),
                ("state", &mut self.state),
                ("accept_time", &mut self.accept_time),
                ("success_time", &mut self.success_time),
                ("sponsor_mchid", &mut self.sponsor_mchid),
            ]);
        }
    }

    message!(Request, Receiver, MchInfo, TransactionInfo, Response);
}
