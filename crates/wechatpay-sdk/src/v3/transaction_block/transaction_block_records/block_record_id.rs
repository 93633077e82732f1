//! `/v3/transaction-block/transaction-block-records/{block_record_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transaction-block/transaction-block-records/{block_record_id}`
pub struct BlockRecordId(pub(crate) Node);

impl BlockRecordId {
    /// 查询子商户交易拦截记录详情 (partner)
    ///
    /// `GET /v3/transaction-block/transaction-block-records/{block_record_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transaction_block::transaction_block_records::block_record_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("123000110");
    /// let answer = client
    ///     .v3()
    ///     .transaction_block()
    ///     .transaction_block_records()
    ///     .block_record_id("123400")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transaction-block/transaction-block-records/{block_record_id}", rest)
    }
}

/// 查询子商户交易拦截记录详情
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, JsonText, Listed, Message, Named, Object, message, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::transaction_block::transaction_block_records::sub_mchid::sub_mchid::get::{
        EnumCheckRule, EnumFileExts, FileCheckRule, NumberOfBlock, OrderIntervalCheckRule,
        RecordFields, RecoverWay, Relations, RepeatedFieldData, RequestedItemInfo, StringCheckRule,
        TimeIntervalCheckRule, Validator,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/transaction-block/transaction-block-records/{block_record_id}",
    );

    /// 查询子商户交易拦截记录详情：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询子商户交易拦截记录详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截记录ID
        pub block_record_id: Option<String>,
        /// 拦截时间
        pub block_time: Option<String>,
        /// 拦截原因
        pub block_reason: Option<String>,
        /// 拦截笔数
        pub number_of_block: Option<Enumeration<NumberOfBlock>>,
        /// 解除管控方式
        pub recover_way: Option<Enumeration<RecoverWay>>,
        /// 商户提交资料内容
        pub requested_item_info: Option<JsonText<RequestedItemInfo>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("block_record_id", &mut self.block_record_id),
                1 => Named("block_time", &mut self.block_time),
                2 => Named("block_reason", &mut self.block_reason),
                3 => Named("number_of_block", &mut self.number_of_block),
                4 => Named("recover_way", &mut self.recover_way),
                5 => Named("requested_item_info", &mut self.requested_item_info),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
